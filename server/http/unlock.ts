/** The passphrase of a link, sent once in a body and answered with a proof: it stands in no address and in no log. */
import { findLink, hasEnded } from '../auth/links.ts';
import { isPassphrase, isRight, newProof } from '../auth/passphrase.ts';
import { Buckets, type Limits } from '../limits.ts';
import type { LinkStore } from '../storage/links.ts';
import { refuse, sendJson } from './headers.ts';
import { bearer, noProject, nothingHere, PerAddress, readSmall, wrongMethod } from './request.ts';
import type { Call, Resource } from './request.ts';

export function unlockResource(storage: LinkStore, limits: Limits): Resource {
  const tries = limits.passphrasesPerMinute;
  const perAddress = new PerAddress(tries);
  // Many addresses that guess at one link get no further than one address.
  const perLink = new Buckets(tries / 60, tries);

  async function unlock(call: Call): Promise<void> {
    const { request, response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const now = Date.now();
    const link = await findLink(storage, projectId, bearer(request));
    if (!link || link.passphrase === null || hasEnded(link, now)) return noProject(response);
    if (!perAddress.take(request) || !perLink.take(link.id, 1))
      return refuse(response, 429, 'The passphrase was tried too often. Wait a minute and try again.');
    const said = body['passphrase'];
    if (!isPassphrase(said) || !(await isRight(said, link.passphrase)))
      return refuse(response, 403, 'This is not the passphrase. Ask whoever sent you the link.');
    return sendJson(response, 200, { proof: newProof(link, now) });
  }

  return async (call) => {
    if (call.rest.length > 0) nothingHere(call.response);
    else if (call.request.method === 'POST') await unlock(call);
    else wrongMethod(call.response);
  };
}

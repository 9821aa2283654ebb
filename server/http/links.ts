/** Further links into a project. */
import { CAN, isRole } from '../../src/core/model/index.ts';
import { newLink } from '../auth/links.ts';
import type { LinkStore } from '../storage/links.ts';
import { refuse, sendJson } from './headers.ts';
import { nothingHere, readSmall, wrongMethod, type Call, type Resource } from './request.ts';

export function linksResource(storage: LinkStore): Resource {
  async function make(call: Call): Promise<void> {
    const { response, projectId } = call;
    const body = await readSmall(call);
    if (!body) return;
    const allowed = await call.permission();
    if (!allowed || !CAN[allowed.role].share)
      return refuse(response, 403, 'Only an owner of the project can make further links.');
    if (!isRole(body['role'])) return refuse(response, 400, 'Say which role the link gives.');
    const { token, link } = newLink(body['role']);
    await storage.addLink(projectId, link, Date.now());
    return sendJson(response, 201, { token });
  }

  return async (call) => {
    if (call.rest.length > 0) nothingHere(call.response);
    else if (call.request.method === 'POST') await make(call);
    else wrongMethod(call.response);
  };
}

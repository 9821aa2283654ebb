/** By what this browser is known again as the author of its comments, suggestions and votes, without a sign-in. Only a hash of it is ever shown. */
import * as z from 'zod/mini';
import { randomId } from '../../core/model/index.ts';
import { readSetting, writeSetting } from './settings.ts';

const KEY = 'throughline.device';

/** 180 random bits, made once. Where the browser keeps nothing, each visit is somebody new. */
export function deviceSecret(): string {
  const known = readSetting(KEY, z.string().check(z.regex(/^[\w-]{22,64}$/)));
  if (known !== null) return known;
  const made = randomId() + randomId() + randomId();
  writeSetting(KEY, made);
  return made;
}

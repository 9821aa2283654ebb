/** Runs the checks off the main thread. Requests carry a number; an answer to an older one is thrown away by the asker. */
import { runChecks, type CheckResult, type QuarantinedRecord } from '../core/checks/index.ts';
import { checkTranslator } from '../core/i18n/checks.ts';
import type { Document, Preset } from '../core/model/index.ts';

export interface CheckRequest {
  readonly nonce: number;
  readonly document: Document;
  readonly preset: Preset;
  readonly quarantined: readonly QuarantinedRecord[];
  readonly language: string;
}
export interface CheckAnswer {
  readonly nonce: number;
  readonly result: CheckResult;
}

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  const { nonce, document, preset, quarantined, language } = data;
  const result = runChecks(document, { preset, quarantined, t: checkTranslator(language) });
  self.postMessage({ nonce, result } satisfies CheckAnswer);
};

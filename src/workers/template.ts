/** Looks through an organisation's template off the main thread, or makes the example to begin with. */
import { FormatError, type TemplateFile } from '../core/formats/index.ts';
import { exampleTemplate, lookAtTemplate, type TemplateLook } from '../core/formats/template/index.ts';
import type { Document } from '../core/model/index.ts';

export type TemplateRequest =
  | {
      readonly document: Document;
      readonly template: TemplateFile;
      readonly language: string;
      readonly date: string;
    }
  | { readonly example: 'docx' | 'xlsx'; readonly date: string };
export type TemplateAnswer =
  { readonly look: TemplateLook } | { readonly file: TemplateFile } | { readonly sentence: string | null };

self.onmessage = async ({ data }: MessageEvent<TemplateRequest>) => {
  let answer: TemplateAnswer;
  try {
    answer =
      'example' in data
        ? { file: await exampleTemplate(data.example, data.date) }
        : { look: await lookAtTemplate(data.document, data.template, data) };
  } catch (error) {
    answer = { sentence: error instanceof FormatError ? error.message : null };
  }
  self.postMessage(answer);
};

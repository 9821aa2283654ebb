/** IATI 2.03 activity with results. What it must say and the design does not hold is asked for. See docs/formats/iati.md. */
import { formatTranslator, type FormatTranslate } from '../../i18n/formats.ts';
import { projectOf, view, type Document } from '../../model/index.ts';
import { FormatError, type WriteOptions } from '../types.ts';
import { writable, xmlText } from '../xmlText.ts';
import { DETAILS, type DetailName, type Details } from './details.ts';
import { isDay, resultTrees, text, type Losses } from './results.ts';
import { LANGUAGE, misfits, type Tree } from './shape.ts';

/** @throws FormatError that names everything that is missing or does not fit */
export function writeIati(doc: Document, { language, details = {} }: WriteOptions): string {
  const t = formatTranslator(language);
  const needs = needsOf(doc, details, t);
  if (needs.length > 0) throw new FormatError('formats.iati.needs', { list: needs.join('; ') }, language);
  const losses: Losses = { results: 0, values: 0 };
  const tree = activity(doc, details, t, losses);
  const wrong = misfits('iati-activities', tree);
  if (wrong.length > 0) throw new FormatError('formats.iati.misfit', { list: wrong.join('; ') }, language);
  return xmlText({ 'iati-activities': tree });
}

const said = (words: string | null | undefined): words is string => (words ?? '').trim() !== '';

function needsOf(doc: Document, details: Details, t: FormatTranslate): string[] {
  const { title, summary, start, end, code, executingAgency, currency, language } = projectOf(doc);
  const fromDesign: Readonly<Partial<Record<DetailName, boolean>>> = {
    identifier: said(code),
    'reporting-org-name': said(executingAgency),
  };
  const needs = DETAILS.filter(({ name, form }) => {
    const given = details[name]?.trim();
    return said(given) ? !form.test(given) : !fromDesign[name];
  }).map(({ name }) => t(`formats.iati.detail.${name}`));
  if (!said(title)) needs.push(t('formats.iati.need.title'));
  if (!said(summary)) needs.push(t('formats.iati.need.summary'));
  if (!start || !end || start > end || !isDay(start) || !isDay(end)) needs.push(t('formats.iati.need.dates'));
  if (said(currency) && !/^[A-Z]{3}$/.test(currency)) needs.push(t('formats.iati.need.currency'));
  if (!LANGUAGE.test(language ?? '')) needs.push(t('formats.iati.need.language'));
  return needs;
}

/** The standard wants the publisher's own identifier before the project's code. */
function ownIdentifier(org: string, code: string): string {
  const clean = code.trim().replace(/[\s/&|?]+/g, '-');
  return clean.startsWith(`${org}-`) ? clean : `${org}-${clean}`;
}

function activity(doc: Document, details: Details, t: FormatTranslate, losses: Losses): Tree {
  const v = view(doc);
  const project = projectOf(doc);
  const given = (name: DetailName): string => details[name]?.trim() ?? '';
  const org = given('reporting-org');
  const place = given('place');
  const name = given('reporting-org-name') || project.executingAgency;
  const result = resultTrees(v, t, losses);
  const party = (role: string, words: string): Tree => ({ '@role': role, ...text(words) });
  return {
    '@version': '2.03',
    'iati-activity': {
      '@xml:lang': project.language as string,
      ...(project.currency && { '@default-currency': project.currency }),
      'iati-identifier': writable(given('identifier') || ownIdentifier(org, project.code ?? '')),
      'reporting-org': { '@ref': org, '@type': given('reporting-org-type'), ...text(name) },
      title: text(project.title),
      description: text(project.summary),
      'participating-org': [
        ...(said(project.donor) ? [party('1', project.donor)] : []),
        party('4', said(project.executingAgency) ? project.executingAgency : name),
      ],
      'activity-status': { '@code': given('status') },
      'activity-date': [
        { '@type': '1', '@iso-date': project.start as string },
        { '@type': '3', '@iso-date': project.end as string },
      ],
      ...(/^\d/.test(place)
        ? { 'recipient-region': { '@code': place, '@vocabulary': '1' } }
        : { 'recipient-country': { '@code': place } }),
      sector: { '@vocabulary': '1', '@code': given('sector') },
      ...(result.length > 0 && { result }),
    },
  };
}

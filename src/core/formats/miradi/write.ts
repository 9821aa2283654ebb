/** Writes a design as a Miradi project with one results chain. The same design gives the same bytes. See docs/formats/miradi.md. */
import { strToU8 } from 'fflate';
import { layoutDiagram } from '../../layout/index.ts';
import {
  projectOf,
  view,
  type Assumption,
  type Document,
  type Link,
  type NodeElement,
  type View,
} from '../../model/index.ts';
import { pack } from '../ooxml/repack.ts';
import { LABEL, joinBlocks } from './blocks.ts';
import {
  ACTIVITY_LABELS,
  KIND_LABEL,
  RESULT_LABELS,
  STATUS,
  STATUS_LABEL,
  STRENGTH_LABEL,
  statusWords,
} from './labelled.ts';
import { EXPORTER, MIRADI_PART, NAMESPACE, NEWEST } from './names.ts';
import { writeIndicators } from './writeMeasures.ts';
import { PoolWriter, el, ref, words } from './writeXml.ts';

/** The kind of object for each level. Where one stands for several, a tag on the diagram says which. */
const KIND: Readonly<Record<string, string>> = {
  impact: 'HumanWellbeingTarget',
  goal: 'HumanWellbeingTarget',
  objective: 'HumanWellbeingTarget',
  outcome: 'ThreatReductionResult',
  intermediateOutcome: 'IntermediateResult',
  output: 'IntermediateResult',
};
const TAG: Readonly<Record<string, string>> = {
  impact: 'Effect found',
  goal: 'Super goal',
  intermediateOutcome: 'Intermediate outcome',
  output: 'Output',
  helps: 'Contributing factor',
  hinders: 'Hindrance',
};

interface Drawn {
  readonly kind: string;
  /** Number of its place in the diagram. */
  readonly place: number;
}

/** @param date YYYY-MM-DD, the day that the file bears */
export function writeMiradi(doc: Document, date: string): Uint8Array {
  return pack({ [MIRADI_PART]: strToU8(new MiradiWriter(doc).text(date)) }, date);
}

class MiradiWriter {
  private readonly v: View;
  private readonly pools = new PoolWriter();
  private readonly drawn = new Map<string, Drawn>();
  private readonly tags = new Map<string, number>();

  constructor(doc: Document) {
    this.v = view(doc);
  }

  text(date: string): string {
    const { v, pools } = this;
    const { title, summary, start, end } = projectOf(v.doc);
    this.addFactors();
    const links = this.linksInOrder().map((link) => this.addLink(link));
    const boxes = [
      ...this.looseAssumptions(),
      ...v.risks.map((r) => [r.id, LABEL.risk, r.statement] as const),
    ];
    for (const [id, label, statement] of boxes) this.addBox(id, joinBlocks('', [[label, statement]]));
    for (const [name, id] of this.tags)
      pools.add('TaggedObjectSet', id, `tag ${name}`, el('TaggedObjectSetName', words(name)));
    pools.add(
      'ResultsChain',
      pools.next(),
      'chain',
      el('ResultsChainName', words(title)),
      el(
        'ResultsChainDiagramFactorIds',
        ...[...this.drawn.values()].map(({ place }) => ref('DiagramFactor', place)),
      ),
      el('ResultsChainDiagramLinkIds', ...links.map((id) => ref('DiagramLink', id))),
      el(
        'ResultsChainSelectedTaggedObjectSetIds',
        ...[...this.tags.values()].map((id) => ref('TaggedObjectSet', id)),
      ),
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<ConservationProject xmlns="${NAMESPACE}${NEWEST}">\n`,
      el('ExportDetails', el('ExporterName', EXPORTER), el('ExportTime', `${date}T00:00:00`)),
      el(
        'ProjectSummary',
        el('ProjectSummaryProjectName', words(title)),
        el('ProjectSummaryProjectDescription', words(summary)),
      ),
      el(
        'ProjectPlanning',
        el('ProjectPlanningStartDate', start ?? ''),
        el('ProjectPlanningExpectedEndDate', end ?? ''),
      ),
      '\n',
      pools.text(),
      '</ConservationProject>\n',
    ].join('');
  }

  /** As a matrix prints them, so that they come back in this order. */
  private addFactors(): void {
    const { v, pools } = this;
    const { cards } = layoutDiagram(v, { show: { activities: true, assumptions: true, factors: true } });
    const own = new Set([...v.results, ...v.activities].map((r) => r.id));
    const order = [...own, ...[...v.nodes.keys()].filter((id) => !own.has(id)).toSorted()];
    for (const id of order) {
      const node = v.nodes.get(id) as NodeElement;
      const kind =
        node.kind === 'activity'
          ? 'Strategy'
          : node.kind === 'factor'
            ? KIND['output']!
            : KIND[node.record.level]!;
      const tag =
        TAG[node.kind === 'factor' ? node.record.effect : node.kind === 'result' ? node.record.level : ''];
      const factor = pools.next();
      const place = pools.next();
      this.drawn.set(id, { kind, place });
      pools.add(kind, factor, id, ...this.factorFields(kind, node));
      const card = cards.get(id) ?? { x: 0, y: 0, width: 200, height: 60 };
      const at = node.record.position ?? card;
      this.addPlace(place, `place ${id}`, kind, factor, { ...card, x: at.x, y: at.y }, tag);
    }
  }

  private addPlace(
    place: number,
    key: string,
    kind: string,
    factor: number,
    at: { x: number; y: number; width: number; height: number },
    tag?: string,
  ): void {
    const point = el('DiagramPoint', el('x', String(at.x)), el('y', String(at.y)));
    const size = el('DiagramSize', el('width', String(at.width)), el('height', String(at.height)));
    this.pools.add(
      'DiagramFactor',
      place,
      key,
      el('DiagramFactorWrappedFactorId', el('WrappedByDiagramFactorId', ref(kind, factor))),
      el('DiagramFactorLocation', point),
      el('DiagramFactorSize', size),
      tag ? el('DiagramFactorTaggedObjectSetIds', ref('TaggedObjectSet', this.tagOf(tag))) : '',
    );
  }

  private tagOf(name: string): number {
    const id = this.tags.get(name) ?? this.pools.next();
    this.tags.set(name, id);
    return id;
  }

  private factorFields(kind: string, { kind: what, record }: NodeElement): string[] {
    const { v, pools } = this;
    const labelled: readonly (readonly [string, string])[] =
      what === 'result'
        ? RESULT_LABELS.map(([label, field]) => [label, record[field] ?? ''])
        : what === 'activity'
          ? ACTIVITY_LABELS.map(([label, field]) => [label, record[field]])
          : [];
    const status = what === 'factor' ? null : record.status;
    const comments = joinBlocks('', [
      [STATUS_LABEL, statusWords(status)],
      ...labelled,
      ...v.assumptionsOf(record.id).map(({ statement }) => [LABEL.assumption, statement] as const),
    ]);
    const fields = [
      el(`${kind}Name`, words(record.statement)),
      el(`${kind}Identifier`, words(what === 'factor' ? '' : v.code(record.id))),
      el(`${kind}Details`, words(what === 'factor' ? '' : record.description)),
      el(`${kind}Comments`, words(comments)),
    ];
    if (what !== 'result') return fields;
    const indicators = writeIndicators(v, record.id, pools);
    fields.push(el(`${kind}IndicatorIds`, ...indicators.map((id) => ref('Indicator', id))));
    if (status && kind.endsWith('Result')) {
      const report = pools.next();
      pools.add(
        'ResultReport',
        report,
        `report ${record.id}`,
        el('ResultReportResultStatus', STATUS[status] ?? ''),
      );
      fields.push(el(`${kind}ResultReportIds`, ref('ResultReport', report)));
    }
    return fields;
  }

  /** The first arrow of an element says where a matrix prints it, so home links come first. */
  private linksInOrder(): Link[] {
    const home = (link: Link): boolean => this.v.home(link.from as string) === link;
    return [...this.v.links.filter(home), ...this.v.links.filter((link) => !home(link))];
  }

  private addLink(link: Link): number {
    const end = (name: string, id: string): string => {
      const { kind, place } = this.drawn.get(id) as Drawn;
      return el(`DiagramLink${name}DiagramFactorId`, el('LinkableFactorId', ref(kind, place)));
    };
    const annotation = joinBlocks(
      link.rationale,
      this.v.assumptionsOf(link.id).map(({ statement }) => [LABEL.assumption, statement] as const),
    );
    const comments = joinBlocks('', [
      [KIND_LABEL, link.kind === 'leadsTo' ? '' : link.kind],
      [STRENGTH_LABEL, link.strength === null ? '' : String(link.strength)],
    ]);
    return this.pools.add(
      'DiagramLink',
      this.pools.next(),
      link.id,
      end('From', link.from as string),
      end('To', link.to as string),
      el('DiagramLinkIsBidirectionalLink', '0'),
      el('DiagramLinkIsUncertainLink', link.uncertain ? '1' : '0'),
      el('DiagramLinkAnnotation', words(annotation)),
      el('DiagramLinkComments', words(comments)),
    );
  }

  /** Assumptions that hang on nothing that is drawn, or on a whole level. */
  private looseAssumptions(): (readonly [string, string, string])[] {
    const { v } = this;
    const drawn = ({ attachedTo }: Assumption): boolean =>
      Object.keys(attachedTo).some((id) => v.nodes.has(id) || v.links.some((link) => link.id === id));
    return v.assumptions.filter((a) => !drawn(a)).map((a) => [a.id, LABEL.assumption, a.statement]);
  }

  /** Text boxes stand in a column at the left of everything else. */
  private addBox(id: string, text: string): void {
    const { pools } = this;
    const box = pools.next();
    const place = pools.next();
    pools.add('TextBox', box, id, el('TextBoxName', words(text)));
    this.addPlace(place, `place ${id}`, 'TextBox', box, {
      x: 0,
      y: 70 * this.drawn.size,
      width: 200,
      height: 60,
    });
    this.drawn.set(id, { kind: 'TextBox', place });
  }
}

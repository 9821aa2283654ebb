/** A donor's document as it will go out. A press on a cell leads to what stands in it. */
import { labelsIn, type Donor } from '../../core/formats/donors/donor.ts';
import { onGrid } from '../../core/formats/printed/grid.ts';
import type { PrintedCell, PrintedDocument, PrintedSection } from '../../core/formats/printed/document.ts';
import { FormatError } from '../../core/formats/types.ts';
import type { Document } from '../../core/model/index.ts';
import { leadToPanel } from '../checks/leadTo.ts';
import { useDocument, useT, useUi, useView } from '../session/context.tsx';

interface Props {
  readonly donor: Donor;
  readonly language: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly onGoTo: () => void;
}

export function PrintedPreview({ donor, language, labels, onGoTo }: Props) {
  const doc = useDocument((d) => d);
  const printed = printedOf(donor, doc, language, labels);
  if (typeof printed === 'string') return <p className="sheet-note">{printed}</p>;
  return (
    <div className="page" lang={printed.language}>
      <h3>{printed.title}</h3>
      {printed.sections.map((section, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Section key={i} section={section} language={printed.labelLanguage} onGoTo={onGoTo} />
      ))}
    </div>
  );
}

/** The document, or the sentence on why there is none. */
function printedOf(
  donor: Donor,
  doc: Document,
  language: string,
  labels: Readonly<Record<string, string>>,
): PrintedDocument | string {
  try {
    return donor.print(doc, {
      ...labelsIn(donor, language, labels),
      date: new Date().toISOString().slice(0, 10),
    });
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

function Section({
  section,
  language,
  onGoTo,
}: {
  section: PrintedSection;
  language: string;
  onGoTo: () => void;
}) {
  const { heading, fields, columns, rows, below } = section;
  const sum = columns.reduce((a, b) => a + b, 0);
  const placed = onGrid(rows, columns.length);
  return (
    <>
      {fields.length > 0 ? (
        <table className="page-fields">
          <tbody>
            {fields.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row" lang={language}>
                  {label}
                </th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {heading ? <h4 lang={language}>{heading}</h4> : null}
      <table>
        <colgroup>
          {columns.map((width, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <col key={i} style={{ width: `${(width / sum) * 100}%` }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((row, r) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={r}>
              {(placed[r] ?? []).map(({ cell, column, columnSpan, part }) =>
                part === 'goes on' ? null : (
                  <Cell
                    key={column}
                    cell={cell}
                    columnSpan={columnSpan}
                    head={row.head ?? false}
                    onGoTo={onGoTo}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {below.map((text) => (
        <p key={text} className="page-below">
          {text}
        </p>
      ))}
    </>
  );
}

interface CellProps {
  readonly cell: PrintedCell;
  readonly columnSpan: number;
  readonly head: boolean;
  readonly onGoTo: () => void;
}

function Cell({ cell, columnSpan, head, onGoTo }: CellProps) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const [first] = cell.of ?? [];
  const kind = first ? view.kindOf(first) : null;
  const words = cell.paragraphs.map((paragraph, i) => (
    // oxlint-disable-next-line react/no-array-index-key
    <p key={i}>
      {paragraph.map(({ text, bold, italic }, j) => (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={j} className={`${bold ? 'bold' : ''} ${italic ? 'italic' : ''}`}>
          {text}
        </span>
      ))}
    </p>
  ));
  const spans = { colSpan: columnSpan, rowSpan: cell.rowSpan ?? 1 };
  const look = [cell.look, cell.centred && 'centred', cell.small && 'small'].filter(Boolean).join(' ');
  if (head || cell.look === 'label' || cell.look === 'head')
    return (
      <th scope={head ? 'col' : 'row'} className={look} {...spans}>
        {words}
      </th>
    );
  return (
    <td className={look} {...spans}>
      {words}
      {first && kind && words.length > 0 ? (
        <button
          type="button"
          className="page-go"
          aria-label={t('app.export.goTo', { label: view.label(first) })}
          onClick={() => {
            onGoTo();
            leadToPanel(ui, { id: first, kind });
          }}
        />
      ) : null}
    </td>
  );
}

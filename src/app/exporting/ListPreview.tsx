/** A document that is one plain table, as it will go out. */
import type { PrintedList } from '../../core/formats/donors/iom/printLists.ts';
import { projectOf, type Document } from '../../core/model/index.ts';
import { useDocument } from '../session/context.tsx';

/** @param none what to say where there is nothing to print */
export function ListPreview({ print, none }: { print: (doc: Document) => PrintedList | null; none: string }) {
  const doc = useDocument((d) => d);
  const list = print(doc);
  if (!list) return <p className="sheet-note">{none}</p>;
  return (
    <div className="page">
      <h3>{projectOf(doc).title}</h3>
      <h4>{list.heading}</h4>
      <table>
        <thead>
          <tr>
            {list.columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.groups.flatMap((rows, group) =>
            rows.map((texts, line) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${group}/${line}`}>
                {texts.map((text, i) =>
                  i > 0 ? (
                    <td key={list.columns[i]?.label}>{text}</td>
                  ) : line === 0 ? (
                    <td key={list.columns[i]?.label} rowSpan={rows.length}>
                      {text}
                    </td>
                  ) : null,
                )}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

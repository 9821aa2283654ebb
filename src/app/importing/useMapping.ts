/** One file in a worker of its own while people say what its columns and rows are; each choice gets a new reading. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Choices, TableChoice } from '../../core/formats/donors/general/detect.ts';
import type { MappingTable } from '../../core/formats/mapping.ts';
import type { MappingAnswer, MappingRequest } from '../../workers/mapping.ts';
import { mappingWorker } from '../session/workers.ts';
import { savedMappings } from './mappings.ts';

export type MappingReading = Extract<MappingAnswer, { kind: 'reading' }>;

export interface Mapping {
  readonly tables: readonly MappingTable[];
  readonly choices: Choices;
  /** The newest reading there is; while another is made, the one before. */
  readonly reading: MappingReading | null;
  readonly working: boolean;
  readonly choose: (table: MappingTable, said: TableChoice) => void;
}

const NOTHING: Choices = { tables: {} };

export function useMapping(file: File | undefined): Mapping {
  const [tables, setTables] = useState<readonly MappingTable[]>([]);
  const [choices, setChoices] = useState(NOTHING);
  const [reading, setReading] = useState<MappingReading | null>(null);
  const [asked, setAsked] = useState(0);
  const worker = useRef<Worker | null>(null);

  useEffect(() => {
    if (!file) return;
    const own = mappingWorker();
    worker.current = own;
    own.onmessage = ({ data }: MessageEvent<MappingAnswer>) => {
      if (data.kind === 'tables') {
        setTables(data.tables);
        setChoices(data.choices ?? NOTHING);
      } else setReading((last) => (last && last.nonce > data.nonce ? last : data));
    };
    const request: MappingRequest = { kind: 'open', file, saved: savedMappings(), language: 'en' };
    own.postMessage(request);
    return () => own.terminate();
  }, [file]);

  const choose = useCallback(
    (table: MappingTable, said: TableChoice): void => {
      const before = choices.tables[table.index];
      const own: TableChoice = {
        take: true,
        headerRow: table.headerRow,
        columns: { ...before?.columns, ...said.columns },
        rows: { ...before?.rows, ...said.rows },
      };
      const next = { tables: { ...choices.tables, [table.index]: own } };
      const nonce = asked + 1;
      setChoices(next);
      setAsked(nonce);
      const request: MappingRequest = { kind: 'choose', nonce, choices: next };
      worker.current?.postMessage(request);
    },
    [asked, choices],
  );
  return { tables, choices, reading, working: reading === null || reading.nonce < asked, choose };
}

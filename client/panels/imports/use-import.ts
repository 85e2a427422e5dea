import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, sendFile } from '../../api.ts';
import { kindsMapping, type KindChoice } from '../../state/imports/kind-choice.ts';
import {
  choiceOf,
  isComplete,
  mappingOf,
  type ColumnChoice,
  type FileChoice,
} from '../../state/imports/column-choice.ts';

/** What is said of a file beyond what it tells itself. */
interface Said {
  /** Undefined until the table is known. */
  columns?: ColumnChoice | undefined;
  text: FileChoice;
  kinds: KindChoice;
  /** Whether anything was said since the file was read last. */
  isNew: boolean;
  /** Whether columns were ever chosen: what the server found by itself needs no mapping. */
  choosesColumns: boolean;
}

interface Sent extends Pick<Said, 'choosesColumns'> {
  file: File;
  mapping: string;
}

const NOTHING: Said = { text: {}, kinds: {}, isNew: false, choosesColumns: false };

/** A file on its way to the server, what became of it, and what is said of it for another time. */
export function useImport() {
  const [said, setSaid] = useState<Said>(NOTHING);
  const [sentShare, setSentShare] = useState(0);
  const controller = useRef<AbortController>(null);
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: ({ file, mapping }: Sent) => {
      controller.current = new AbortController();
      setSentShare(0);
      return sendFile(file, mapping, { signal: controller.current.signal, onSent: setSentShare });
    },
    onSettled: (answer, reason) => {
      const table = answer?.table ?? tableIn(reason);
      setSaid((before) => ({ ...before, isNew: false, columns: before.columns ?? (table && choiceOf(table)) }));
    },
  });
  const table = data?.table ?? tableIn(error);
  const { columns, text, kinds, choosesColumns } = said;
  const send = (file: File) => {
    const chosen = choosesColumns && columns && table ? mappingOf(columns, table) : {};
    const mapping = JSON.stringify({ ...chosen, ...text, ...kindsMapping(kinds) });
    mutate({ file, mapping: mapping === '{}' ? '' : mapping, choosesColumns });
  };
  return {
    ...{ data, isPending, sentShare, table, said },
    error: error?.name === 'AbortError' ? null : error,
    file: variables?.file,
    /** Whether all that is wrong is that nobody has said yet which columns are what. */
    isAsked: error !== null && table !== undefined && !variables.choosesColumns,
    canReadAgain:
      !isPending &&
      (said.isNew || (error !== null && !table)) &&
      (columns === undefined || !choosesColumns || isComplete(columns)),
    /** Reads another file, of which nothing is said yet. */
    take: (file: File) => {
      setSaid(NOTHING);
      mutate({ file, mapping: '', choosesColumns: false });
    },
    readAgain: () => variables && send(variables.file),
    stop: () => controller.current?.abort(),
    sayColumns: (next: ColumnChoice) =>
      setSaid((before) => ({ ...before, columns: next, choosesColumns: true, isNew: true })),
    sayKinds: (next: KindChoice) => setSaid((before) => ({ ...before, kinds: next, isNew: true })),
    /** Divided otherwise, the table has other columns. */
    sayText: (next: FileChoice) => setSaid({ ...NOTHING, text: next, isNew: true }),
  };
}

export type Importing = ReturnType<typeof useImport>;

const tableIn = (error: Error | null) => (error instanceof ApiError ? error.problem.table : undefined);

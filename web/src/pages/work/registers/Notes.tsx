import { Timeline } from 'antd';
import type { ReactNode } from 'react';
import type { Schema } from '../../../api/address';
import { DateTime } from '../../../components';

type Note = Schema['NoteView'];

/** What was found out about a case, the first first; nothing where there is none. */
export function Notes({ title, notes }: { title: string; notes: readonly Note[] }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <Timeline
        items={notes.map(({ at, by, text }) => ({
          content: (
            <>
              {text}
              <div className="quiet">
                {by} <DateTime at={at} />
              </div>
            </>
          ),
        }))}
      />
    </section>
  );
}

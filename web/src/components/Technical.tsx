import type { ReactNode } from 'react';

/** What only somebody who checks the reckoning himself has a use for: there, and not in everybody's way. */
export const Technical = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <details className="technical">
    <summary>{title}</summary>
    {children}
  </details>
);

import { Fragment, type ReactNode } from 'react';
import { t } from '../language';

/** A sentence with parts that are more than text: `<Say text="于 {{at}}" at={<DateTime at={at} />} />`. The order of words is the language's. */
export function Say({ text, ...parts }: { text: string } & Readonly<Record<string, ReactNode>>): ReactNode {
  return t(text)
    .split(/\{\{(\w+)\}\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}

import type { ReactNode } from 'react';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { Answer, PageFrame } from '../../components';
import { RightStories } from '../../components/RightStory';
import { rightTexts as texts } from '../../texts.rights';

/** The first page of a collective: each right that it has on the market (screens.md). */
export default function Rights(): ReactNode {
  const rights = useRecord(at('/api/rights'), undefined, 60_000);
  return (
    <PageFrame title={texts.title}>
      <Answer of={rights}>{(stories) => <RightStories stories={stories} within />}</Answer>
    </PageFrame>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { publicSteps } from '../../texts';
import { t } from '../../language';

/** What the step is called in which the price is found, where nobody bids online. */
const bidding = t('竞价');
const deciding: Readonly<Record<string, string>> = { auction: t('拍卖'), tender: t('评标'), fixedPrice: t('抽签') };

/** The steps the public knows; those of the state in question are lit. */
export function StepStrip({ state, method = '' }: { state?: string; method?: string }): ReactNode {
  const lit = state ? publicSteps.findIndex(({ states }) => (states as readonly string[]).includes(state)) : -1;
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Where it does not fit, the step in question is what is seen.
    const list = strip.current;
    const step = list?.children[lit] as HTMLElement | undefined;
    if (list && step) list.scrollLeft = step.offsetLeft - list.clientWidth / 2 + step.clientWidth / 2;
  }, [lit]);
  return (
    // On a phone it scrolls sideways: the keyboard must reach it.
    <ol ref={strip} className="steps" aria-label={t('交易步骤')} tabIndex={0}>
      {publicSteps.map(({ title }, index) => (
        <li
          key={title}
          className={index === lit ? 'lit' : lit >= 0 && index < lit ? 'past' : ''}
          aria-current={index === lit ? 'step' : undefined}
        >
          <span className="step-no">{index + 1}</span>
          {title === bidding ? (deciding[method] ?? title) : title}
        </li>
      ))}
    </ol>
  );
}

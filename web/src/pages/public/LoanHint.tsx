import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { lendingTexts } from '../../texts.lending';

/** Who thinks of taking a right over sees that it can be borrowed on (art. 33). */
export function LoanHint({ category }: { category: number }): ReactNode {
  const offered = useRecord(at('/api/public/loan-products')).data ?? [];
  const fit = offered.filter(({ categories }) => categories.includes(category));
  if (fit.length === 0) return null;
  return (
    <p>
      {lendingTexts.hint(fit.length)} <Link to={`/work/loans?category=${category}`}>{lendingTexts.look}</Link>
    </p>
  );
}

import type { ReactNode } from 'react';
import type { OrderChoice } from '../../../api/types.matching';
import { DateTime, Money } from '../../../components';
import { nameOf, stateNames } from '../../../texts';
import { matchingTexts as texts } from '../../../texts.matching';
import { purposes } from '../../../texts.work';

/** One expected payment in two lines: who, for what; how much is missing, until when. */
export const OrderText = ({ order }: { order: OrderChoice }): ReactNode => (
  <>
    <span className="matching-order-head">
      <b>{order.payerName}</b>
      <span>
        {nameOf(purposes, order.purpose)} <span className="num">{order.reference}</span>
      </span>
    </span>
    <span className="matching-order-facts quiet">
      <span>
        {texts.missing} <Money value={order.missing} />
      </span>
      {(order.applicationNumber ?? order.listingNumber) && (
        <span className="num">{order.applicationNumber ?? order.listingNumber}</span>
      )}
      <span>{nameOf(stateNames.order, order.state)}</span>
      <span>
        {texts.dueBy} <DateTime at={order.dueBy} />
      </span>
    </span>
  </>
);

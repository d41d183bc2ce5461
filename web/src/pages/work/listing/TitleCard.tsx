import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useList, useMe } from '../../../api/hooks';
import type { ListingView } from '../../../api/types';
import type { Encumbrance } from '../../../api/types.registers';
import { ActionModal, Answer } from '../../../components';
import { registerTexts as texts } from '../../../texts.registers';
import { DisputeTag } from '../registers/Disputes';
import { EncumbranceTag } from '../registers/Encumbrances';
import { disputeForm, informForm } from '../registers/forms';

const before = ['draft', 'returned', 'submitted', 'accepted', 'verifying', 'approved', 'unsold'];

/** What the registers hold of this listing's rights, beside the rules that ask them (art. 13, 33, 34). */
export function TitleCard({ listing }: { listing: ListingView }): ReactNode {
  const me = useMe().data;
  const { id } = listing;
  const disputed = may(me, 'dispute.read');
  const entries = useList(at('/api/encumbrances'), { listingId: id, state: 'registered', pageSize: 50 });
  const disputes = useList(disputed ? at('/api/disputes') : null, { listingId: id, pageSize: 50 });
  const [informing, setInforming] = useState<Encumbrance | null>(null);
  const [opening, setOpening] = useState(false);
  const found = disputes.data?.items ?? [];
  const mayInform = may(me, 'listing.edit') && before.includes(listing.state);
  return (
    <Card title={texts.card}>
      <Answer of={entries}>
        {({ items }) => (
          <>
            {items.length === 0 && found.length === 0 && <span className="quiet">{texts.none}</span>}
            <ul className="checks">
              {items.map((one) => (
                <li key={one.id}>
                  <div>
                    <EncumbranceTag one={one} /> <b>{one.kindName}</b> {one.holderName}
                    <div className="quiet num">
                      {one.certificateNo} {one.number}
                    </div>
                    {one.kind !== 'seizure' && (
                      <div className={one.informed ? 'quiet' : 'warn'}>
                        {one.informed ? texts.informed : texts.notInformed}
                      </div>
                    )}
                    {one.kind !== 'seizure' && mayInform && (
                      <Button size="small" onClick={() => setInforming(one)}>
                        {texts.inform}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
              {found.map((one) => (
                <li key={one.id}>
                  <div>
                    <DisputeTag one={one} />{' '}
                    <Link to={`/work/registers?tab=disputes&id=${one.id}`}>
                      {one.kindName}：{one.claimant}
                    </Link>
                    <div className="quiet">{one.claim}</div>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
      {may(me, 'dispute.open') && listing.number && (
        <Button size="small" onClick={() => setOpening(true)}>
          {texts.open}
        </Button>
      )}
      {informing && (
        <ActionModal
          action={{ action: 'mortgagee', label: texts.inform, warnings: [] }}
          path={`/api/listings/${id}`}
          form={informForm(informing.id)}
          onClose={() => setInforming(null)}
          onDone={() => setInforming(null)}
        />
      )}
      {opening && (
        <ActionModal
          action={{ action: 'open', label: texts.open, warnings: [] }}
          path="/api"
          form={disputeForm(id)}
          onClose={() => setOpening(false)}
          onDone={() => setOpening(false)}
        />
      )}
    </Card>
  );
}

import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import type { SessionView } from '../../api/types';
import { ActionModal, Money } from '../../components';
import { sessionLimit } from '../../texts.directions';
import { talksTexts } from '../../texts.talks';
import { basisUnit } from '../../words';

/** One qualified applicant: the centre records the price, both sides say yes to that very price. */
export function AgreementDesk({ session }: { session: SessionView }): ReactNode {
  const [open, setOpen] = useState<'agreement' | 'confirm' | 'breakOff' | null>(null);
  const { agreement, me } = session;
  const unit = basisUnit(session.basisText);
  const buys = session.best === 'lowest';
  const side = (label: string, confirmed: boolean | undefined): ReactNode => (
    <li>
      {confirmed ? (
        <CheckCircleFilled className="ok" aria-hidden />
      ) : (
        <ClockCircleOutlined className="warn" aria-hidden />
      )}
      <span>
        {label}
        {confirmed ? '已确认' : '未确认'}
      </span>
    </li>
  );
  return (
    <Card size="small" title="协议价格确认">
      {agreement?.amount ? (
        <>
          <p>
            登记的协议价：
            <b className="price">
              <Money value={agreement.amount} unit={unit} />
            </b>
          </p>
          <ul className="checks">
            {side(buys ? '采购方' : '出让方', agreement.transferorConfirmed)}
            {side(buys ? '供应方' : '受让方', agreement.transfereeConfirmed)}
          </ul>
        </>
      ) : (
        <p>
          协议价格尚未登记，等待交易中心办理。
          {session.unsoldOn && !buys ? talksTexts.below : buys ? '不得高于最高限价' : '不得低于底价'}{' '}
          <Money value={session.reserve} unit={unit} />。
        </p>
      )}
      <div className="take-buttons">
        {me?.mayRecord && (
          <Button type={agreement?.amount ? 'default' : 'primary'} block onClick={() => setOpen('agreement')}>
            {agreement?.amount ? '重新登记协议价' : '登记协议价'}
          </Button>
        )}
        {me?.mayConfirm && agreement?.amount && (
          <Button type="primary" block onClick={() => setOpen('confirm')}>
            确认此价格
          </Button>
        )}
        {me?.mayRecord && (
          <Button block onClick={() => setOpen('breakOff')}>
            {talksTexts.breakOff}
          </Button>
        )}
      </div>
      {open === 'agreement' && (
        <ActionModal
          action={{ action: 'agreement', label: '登记协议价' }}
          path={`/api/sessions/${session.id}`}
          version={session.version}
          form={{
            intro: (
              <>
                {session.unsoldOn ? talksTexts.below : sessionLimit(session)}{' '}
                <Money value={session.reserve} unit={unit} />
                。登记后由双方各自确认；重新登记的，已有的确认作废。
              </>
            ),
            fields: [
              {
                name: 'amount',
                label: `协议价（${unit}）`,
                kind: 'money',
                required: true,
                unit,
                initial: agreement?.amount ?? session.reserve,
              },
            ],
          }}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
      {open === 'breakOff' && (
        <ActionModal
          action={{ action: 'break-off', label: talksTexts.breakOff }}
          path={`/api/sessions/${session.id}`}
          version={session.version}
          form={{
            danger: true,
            intro: talksTexts.breakOffIntro,
            fields: [
              { name: 'reason', label: talksTexts.breakOffReason, kind: 'textarea', required: true, minLength: 2 },
            ],
          }}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
      {open === 'confirm' && (
        <ActionModal
          action={{ action: 'confirm', label: '确认价格' }}
          path={`/api/sessions/${session.id}`}
          version={session.version}
          form={{
            intro: (
              <>
                您确认的价格为{' '}
                <b>
                  <Money value={agreement?.amount} unit={unit} />
                </b>
                。双方确认后即成交，不能撤回。
              </>
            ),
            toBody: () => ({ amount: agreement?.amount }),
          }}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

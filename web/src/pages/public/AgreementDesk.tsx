import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import type { SessionView } from '../../api/types';
import { ActionModal, Money } from '../../components';
import { sessionLimit } from '../../texts.directions';
import { talksTexts } from '../../texts.talks';
import { basisUnit } from '../../words';
import { t } from '../../language';
import { Say } from '../../components/Say';

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
        {confirmed ? t('已确认') : t('未确认')}
      </span>
    </li>
  );
  return (
    <Card size="small" title={t('协议价格确认')}>
      {agreement?.amount ? (
        <>
          <p>
            <Say
              text="登记的协议价：{{strong}}"
              strong={
                <b className="price">
                  <Money value={agreement.amount} unit={unit} />
                </b>
              }
            />
          </p>
          <ul className="checks">
            {side(buys ? t('采购方') : t('出让方'), agreement.transferorConfirmed)}
            {side(buys ? t('供应方') : t('受让方'), agreement.transfereeConfirmed)}
          </ul>
        </>
      ) : (
        <p>
          <Say
            text="协议价格尚未登记，等待交易中心办理。{{more}} {{reserve}}。"
            more={session.unsoldOn && !buys ? talksTexts.below : buys ? t('不得高于最高限价') : t('不得低于底价')}
            reserve={<Money value={session.reserve} unit={unit} />}
          />
        </p>
      )}
      <div className="take-buttons">
        {me?.mayRecord && (
          <Button type={agreement?.amount ? 'default' : 'primary'} block onClick={() => setOpen('agreement')}>
            {agreement?.amount ? t('重新登记协议价') : t('登记协议价')}
          </Button>
        )}
        {me?.mayConfirm && agreement?.amount && (
          <Button type="primary" block onClick={() => setOpen('confirm')}>
            {t('确认此价格')}
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
          action={{ action: 'agreement', label: t('登记协议价') }}
          path={`/api/sessions/${session.id}`}
          version={session.version}
          form={{
            intro: (
              <>
                <Say
                  text="{{more}} {{reserve}}。登记后由双方各自确认；重新登记的，已有的确认作废。"
                  more={session.unsoldOn ? talksTexts.below : sessionLimit(session)}
                  reserve={<Money value={session.reserve} unit={unit} />}
                />
              </>
            ),
            fields: [
              {
                name: 'amount',
                label: t('协议价（{{unit}}）', { unit }),
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
          action={{ action: 'confirm', label: t('确认价格') }}
          path={`/api/sessions/${session.id}`}
          version={session.version}
          form={{
            intro: (
              <>
                <Say
                  text="您确认的价格为 {{strong}}。双方确认后即成交，不能撤回。"
                  strong={
                    <b>
                      <Money value={agreement?.amount} unit={unit} />
                    </b>
                  }
                />
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

import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { Answer, DateTime } from '../../components';
import { consultationTexts as texts } from '../../texts.consultations';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** What was asked on a listing, and answered to all who may bid (art. 9, 17). */
export function ShownConsultations({ id, number }: { id: string; number: string }): ReactNode {
  const list = useRecord(at('/api/public/listings/{id}/consultations', { id }));
  return (
    <Card
      title={texts.shownTitle}
      extra={<Link to={`/ask?listing=${encodeURIComponent(number)}`}>{texts.askOnThis}</Link>}
    >
      <Answer of={list}>
        {(shown) =>
          shown.length === 0 ? (
            <span className="quiet">{texts.noneShown}</span>
          ) : (
            <dl className="questions">
              {shown.map((one) => [
                <dt key={`${one.number}-q`}>{t('问：{{question}}', { question: one.question })}</dt>,
                <dd key={`${one.number}-a`} className="pre">
                  <Say
                    text="答：{{answer}} {{span}}"
                    answer={one.answer}
                    span={
                      <span className="quiet">
                        <DateTime at={one.answeredAt} />
                      </span>
                    }
                  />
                </dd>,
              ])}
            </dl>
          )
        }
      </Answer>
    </Card>
  );
}

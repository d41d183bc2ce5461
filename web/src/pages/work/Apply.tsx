import { Alert, Button, Card, Checkbox, Form, Input, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { at, type Schema } from '../../api/address';
import { api } from '../../api/client';
import { useWrite, useMe, useRecord } from '../../api/hooks';
import type { Me, Party, PublicListingView } from '../../api/types';
import { Answer, Deadline, FeeEstimate, Money, PageFrame, PartyName, PartyPicker, Refusal } from '../../components';
import { basisUnit } from '../../words';
import { limitLabel } from '../../texts.directions';
import { percent, percentToShare } from '../../share';
import { feeTexts } from '../../texts.fees';
import { t } from '../../language';

interface Filled {
  partyId: string;
  together: boolean;
  /** Shares in percent, as people say them. */
  ownShare?: string;
  members?: { partyId: string; share: string }[];
  agentName?: string;
  agentPhone?: string;
  statementAccepted: boolean;
}

/** From the public notice to a draft of one's own; the papers follow on the application's page. */
export default function Apply(): ReactNode {
  const { listingId = '' } = useParams();
  const me = useMe();
  const listing = useRecord(at('/api/public/listings/{id}', { id: listingId }));
  return (
    <PageFrame
      title={t('报名')}
      narrow
      trail={[
        { title: t('交易公告'), href: '/' },
        { title: t('项目'), href: `/listings/${listingId}` },
        { title: t('报名') },
      ]}
    >
      <Answer of={listing}>{(view) => <ApplyForm view={view} me={me.data!} />}</Answer>
    </PageFrame>
  );
}

function ApplyForm({ view, me }: { view: PublicListingView; me: Me }): ReactNode {
  const navigate = useNavigate();
  const [form] = Form.useForm<Filled>();
  const [together, setTogether] = useState(false);
  const own = useRecord(me.account.partyId ? at('/api/parties/{id}', { id: me.account.partyId }) : null);
  const create = useWrite(
    (body: Schema['CreateApplication'], options) =>
      api.post(at('/api/listings/{id}/applications', { id: view.id }), body, options),
    (application) => void navigate(`/work/applications/${application.id}`),
  );
  const send = (filled: Filled): void => {
    const { partyId, ownShare = '', members = [], agentName, agentPhone, statementAccepted } = filled;
    create.mutate({
      partyId,
      statementAccepted,
      ...(together && {
        members: [{ partyId, share: ownShare }, ...members].map((one) => ({
          partyId: one.partyId,
          share: percentToShare(one.share),
        })),
      }),
      ...(agentName && { agent: { name: agentName, ...(agentPhone && { phone: agentPhone }) } }),
    });
  };
  return (
    <div className="stack">
      <Card>
        <h2>{view.title}</h2>
        <dl className="facts-list">
          <dt>{limitLabel(view.transferKind, view.method)}</dt>
          <dd className="price">
            <Money value={view.reserve} unit={basisUnit(view.basisText)} />
          </dd>
          <dt>{t('保证金')}</dt>
          <dd>
            <Money value={view.deposit} />
          </dd>
          <dt>{feeTexts.estimate}</dt>
          <dd>
            <FeeEstimate total={view.content.estimatedValue} />
          </dd>
          <dt>{t('报名截止')}</dt>
          <dd>
            <Deadline at={view.registrationUntil} />
          </dd>
          <dt>{t('保证金到账截止')}</dt>
          <dd>
            <Deadline at={view.depositUntil} />
          </dd>
          <dt>{t('受让条件')}</dt>
          <dd className="pre">{view.content.conditions ?? t('无特别要求')}</dd>
        </dl>
      </Card>
      {view.state !== '正在报名' && (
        <Alert type="warning" showIcon title={t('本项目现为“{{state}}”，不接受报名', { state: view.state })} />
      )}
      <Card title={t('受让申请')}>
        <Form<Filled>
          form={form}
          layout="vertical"
          scrollToFirstError
          initialValues={{ partyId: me.account.partyId ?? undefined, together: false }}
          onFinish={send}
        >
          {me.account.partyId ? (
            <Form.Item label={t('申请人')} name="partyId">
              <OwnParty party={own.data} />
            </Form.Item>
          ) : (
            <Form.Item label={t('申请人')} name="partyId" rules={[{ required: true, message: t('请选择申请人') }]}>
              <PartyPicker />
            </Form.Item>
          )}
          <Form.Item label={t('申请方式')}>
            <Radio.Group
              value={together}
              onChange={(event) => setTogether(event.target.value as boolean)}
              options={[
                { value: false, label: t('单独受让') },
                { value: true, label: t('联合受让') },
              ]}
            />
          </Form.Item>
          {together && <Members />}
          <Form.Item label={t('代理人（本人办理的不填）')} name="agentName">
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item
            label={t('代理人电话')}
            name="agentPhone"
            rules={[{ pattern: /^[\d-]{7,20}$/, message: t('请填电话号码') }]}
          >
            <Input inputMode="tel" maxLength={30} />
          </Form.Item>
          <Form.Item
            name="statementAccepted"
            valuePropName="checked"
            rules={[
              {
                validator: (_, value) =>
                  value ? Promise.resolve() : Promise.reject(new Error(t('请阅读并勾选声明与保证'))),
              },
            ]}
          >
            <Checkbox>
              {t(
                '本人（本单位）声明并保证：已阅读公告并接受其全部条件；所交材料真实、完整、合法、有效；有能力履行合同。如有不实，自愿承担责任。',
              )}
            </Checkbox>
          </Form.Item>
          <Refusal error={create.error} />
          <Button type="primary" htmlType="submit" size="large" block loading={create.isPending}>
            {t('下一步：上传材料')}
          </Button>
        </Form>
      </Card>
    </div>
  );
}

const OwnParty = ({ party }: { party?: Party; value?: string }): ReactNode =>
  party ? <PartyName party={party} /> : <span>{t('本账号登记的主体')}</span>;

const shareRules = [{ required: true, message: t('请填份额') }, percent];

function Members(): ReactNode {
  return (
    <div className="intro">
      <p className="quiet">{t('各方份额相加须为100%。联合受让协议书和代表推举书在下一步上传。')}</p>
      <Form.Item label={t('申请人（牵头）的份额')} name="ownShare" rules={shareRules}>
        <Input inputMode="decimal" suffix="%" />
      </Form.Item>
      <Form.List name="members" initialValue={[{}]}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="member">
                <Form.Item
                  label={t('联合方')}
                  name={[name, 'partyId']}
                  rules={[{ required: true, message: t('请选择联合方') }]}
                >
                  <PartyPicker />
                </Form.Item>
                <Form.Item label={t('份额')} name={[name, 'share']} rules={shareRules}>
                  <Input inputMode="decimal" suffix="%" />
                </Form.Item>
                {fields.length > 1 && (
                  <Button type="link" danger onClick={() => remove(name)}>
                    {t('去掉')}
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => add({})}>{t('再加一方')}</Button>
          </>
        )}
      </Form.List>
    </div>
  );
}

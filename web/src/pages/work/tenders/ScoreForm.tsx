import { App, Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../../../api/address';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/hooks';
import type { CommitteeMemberView, EvaluationView, TenderView } from '../../../api/types.tenders';
import { FileField, Money, Refusal } from '../../../components';
import { awardTexts } from '../../../texts.award';
import { basisUnit } from '../../../words';
import { t } from '../../../language';

const texts = awardTexts.sheet;
const points = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

interface Props {
  tender: TenderView;
  evaluation: EvaluationView;
  member: CommitteeMemberView;
  onClose: () => void;
}

/** One member's sheet: points for every bid that can win, by every published criterion (Tender Law 40). */
export function ScoreForm({ tender, evaluation, member, onClose }: Props): ReactNode {
  const [form] = Form.useForm<{ points: Record<string, string[]>; fileId: string }>();
  const { message } = App.useApp();
  const write = useWrite(
    (body: Schema['SheetInput'], options) => api.post(at('/api/tenders/{id}/sheets', { id: tender.id }), body, options),
    () => {
      void message.success(texts.done);
      onClose();
    },
  );
  const bids = evaluation.bids.filter(({ fault }) => fault === null);
  const send = async (): Promise<void> => {
    const filled = await form.validateFields().catch(() => null);
    if (!filled) return;
    write.mutate({
      memberId: member.id,
      fileId: filled.fileId,
      bids: bids.map(({ id }) => ({ bidId: id, points: filled.points[id] ?? [] })),
    });
  };
  return (
    <Modal
      open
      title={member.own ? texts.own : `${texts.go}：${member.name}`}
      confirmLoading={write.isPending}
      onOk={() => void send()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p className="quiet">{texts.points}</p>
      <Form form={form} layout="vertical" initialValues={{ points: member.points }} scrollToFirstError>
        {bids.map(({ id, bidder, price }) => (
          <fieldset key={id} className="sheet">
            <legend>
              <b>{bidder}</b> <Money value={price} unit={basisUnit(tender.listing.basisText)} />
            </legend>
            {evaluation.terms.criteria.map(({ name, percent }, no) => (
              <Form.Item
                key={name}
                name={['points', id, no]}
                label={`${name}（${percent}%）`}
                rules={[{ required: true, pattern: points, message: texts.wrong }]}
              >
                <Input inputMode="decimal" maxLength={6} aria-label={`${bidder} ${name}`} />
              </Form.Item>
            ))}
          </fieldset>
        ))}
        {!member.own && (
          <Form.Item name="fileId" label={texts.file} rules={[{ required: true, message: t('请上传文件') }]}>
            <FileField />
          </Form.Item>
        )}
      </Form>
      <Refusal error={write.error} />
    </Modal>
  );
}

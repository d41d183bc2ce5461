import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../../../api/address';
import { api } from '../../../api/client';
import { useWrite, useRecord } from '../../../api/hooks';
import type { CommitteeMemberView, TenderView } from '../../../api/types.tenders';
import { FileField, Refusal } from '../../../components';
import { awardTexts } from '../../../texts.award';
import { t } from '../../../language';

const texts = awardTexts.committee;
const seats = 5;

interface Row {
  /** An expert who signs in; `hand`: somebody written down. */
  who?: string;
  name?: string;
  employer?: string;
  expert?: boolean;
  conflict?: 'clean' | 'biased';
}

const byHand = 'hand';

const rowOf = ({ name, employer, expert, conflict, accountId }: CommitteeMemberView): Row => ({
  ...{ who: accountId ?? byHand, name, employer, expert },
  ...(conflict !== null && { conflict: conflict ? 'biased' : 'clean' }),
});

interface Props {
  tender: TenderView;
  members: readonly CommitteeMemberView[];
  onClose: () => void;
}

/** The whole committee at once, with what each of them declared (Tender Law 37). */
export function CommitteeForm({ tender, members, onClose }: Props): ReactNode {
  const [form] = Form.useForm<{ members: Row[]; fileId: string }>();
  const { message } = App.useApp();
  const write = useWrite(
    (body: Schema['CommitteeInput'], options) =>
      api.post(at('/api/tenders/{id}/committee', { id: tender.id }), body, options),
    () => {
      void message.success(texts.done);
      onClose();
    },
  );
  const send = async (): Promise<void> => {
    const filled = await form.validateFields().catch(() => null);
    if (!filled) return;
    const rows = filled.members.map(({ who, name, employer, expert, conflict }) =>
      who === byHand
        ? {
            ...{ name, employer, expert: expert ?? false },
            ...(conflict && { conflict: conflict === 'biased' }),
          }
        : { accountId: who, expert: true },
    );
    write.mutate({ members: rows, fileId: filled.fileId });
  };
  const known: Row[] =
    members.length > 0 ? members.map(rowOf) : Array.from({ length: seats }, () => ({ who: byHand, expert: true }));
  return (
    <Modal
      open
      title={texts.title}
      width={720}
      confirmLoading={write.isPending}
      onOk={() => void send()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p className="quiet">{texts.hint}</p>
      <Form form={form} layout="vertical" initialValues={{ members: known }} scrollToFirstError>
        <Form.List name="members">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <MemberRow key={key} no={name} onRemove={() => remove(name)} />
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({ who: byHand, expert: true })}>
                {texts.add}
              </Button>
            </>
          )}
        </Form.List>
        <Form.Item
          className="after-table"
          name="fileId"
          label={texts.file}
          extra={texts.fileHelp}
          rules={[
            ({ getFieldValue }) => ({ required: handed(getFieldValue('members') as Row[]), message: t('请上传文件') }),
          ]}
          dependencies={['members']}
        >
          <FileField />
        </Form.Item>
      </Form>
      <Refusal error={write.error} />
    </Modal>
  );
}

/** Somebody signs on paper. */
const handed = (members: readonly (Row | undefined)[]): boolean => members.some((member) => member?.who === byHand);

function MemberRow({ no, onRemove }: { no: number; onRemove: () => void }): ReactNode {
  const experts = useRecord(at('/api/specialists'), { role: 'expert' }).data ?? [];
  const who = Form.useWatch<string | undefined>(['members', no, 'who']);
  return (
    <div className="committee-row">
      <Form.Item name={[no, 'who']} rules={[{ required: true, message: t('请选择成员') }]} className="committee-who">
        <Select
          aria-label={`${texts.who}${no + 1}`}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: byHand, label: texts.byHand },
            ...experts.map(({ id, name, organization }) => ({ value: id, label: `${name}（${organization}）` })),
          ]}
        />
      </Form.Item>
      {who === byHand && <ByHand no={no} />}
      <Button type="text" icon={<DeleteOutlined />} aria-label={texts.remove} onClick={onRemove} />
    </div>
  );
}

/** Who does not sign in is written down with what he declared on paper. */
function ByHand({ no }: { no: number }): ReactNode {
  return (
    <>
      <Form.Item name={[no, 'name']} rules={[{ required: true, message: t('请填写姓名') }]}>
        <Input placeholder={texts.name} aria-label={`${texts.name}${no + 1}`} maxLength={50} />
      </Form.Item>
      <Form.Item name={[no, 'employer']} rules={[{ required: true, message: t('请填写工作单位') }]}>
        <Input placeholder={texts.employer} aria-label={`${texts.employer}${no + 1}`} maxLength={100} />
      </Form.Item>
      <Form.Item name={[no, 'conflict']}>
        <Select
          allowClear
          placeholder={texts.conflict}
          aria-label={`${texts.conflict}${no + 1}`}
          options={[
            { value: 'clean', label: texts.clean },
            { value: 'biased', label: texts.biased },
          ]}
        />
      </Form.Item>
      <Form.Item name={[no, 'expert']} valuePropName="checked">
        <Checkbox>{texts.expert}</Checkbox>
      </Form.Item>
    </>
  );
}

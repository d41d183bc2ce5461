import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/hooks';
import type { CommitteeMemberView, TenderView } from '../../../api/types.tenders';
import { FileField, Refusal } from '../../../components';
import { awardTexts } from '../../../texts.award';

const texts = awardTexts.committee;
const seats = 5;

interface Row {
  name?: string;
  employer?: string;
  expert?: boolean;
  conflict?: 'clean' | 'biased';
}

const rowOf = ({ name, employer, expert, conflict }: CommitteeMemberView): Row => ({
  ...{ name, employer, expert },
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
  const write = useAction(() => {
    void message.success(texts.done);
    onClose();
  });
  const send = async (): Promise<void> => {
    const filled = await form.validateFields().catch(() => null);
    if (!filled) return;
    const rows = filled.members.map(({ name, employer, expert, conflict }) => ({
      ...{ name, employer, expert: expert ?? false },
      ...(conflict && { conflict: conflict === 'biased' }),
    }));
    write.mutate({ path: `/api/tenders/${tender.id}/committee`, body: { members: rows, fileId: filled.fileId } });
  };
  const known: Row[] =
    members.length > 0 ? members.map(rowOf) : Array.from({ length: seats }, () => ({ expert: true }));
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
              <Button icon={<PlusOutlined />} onClick={() => add({ expert: true })}>
                {texts.add}
              </Button>
            </>
          )}
        </Form.List>
        <Form.Item
          className="after-table"
          name="fileId"
          label={texts.file}
          rules={[{ required: true, message: '请上传文件' }]}
        >
          <FileField />
        </Form.Item>
      </Form>
      <Refusal error={write.error} />
    </Modal>
  );
}

function MemberRow({ no, onRemove }: { no: number; onRemove: () => void }): ReactNode {
  return (
    <div className="committee-row">
      <Form.Item name={[no, 'name']} rules={[{ required: true, message: '请填写姓名' }]}>
        <Input placeholder={texts.name} aria-label={`${texts.name}${no + 1}`} maxLength={50} />
      </Form.Item>
      <Form.Item name={[no, 'employer']} rules={[{ required: true, message: '请填写工作单位' }]}>
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
      <Button type="text" icon={<DeleteOutlined />} aria-label={texts.remove} onClick={onRemove} />
    </div>
  );
}

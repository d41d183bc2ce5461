import { Alert, Input, Modal } from 'antd';
import { useContext, useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { api } from '../../../api/client';
import type { Party } from '../../../api/types';
import { KnownParties, partyQuery } from '../../../components/PartyPicker';
import { unitNames } from '../../../rulebook';
import type { FilingParcel } from './values';
import { t } from '../../../language';

const unitOf = (text: string | undefined, usual: string): string =>
  Object.entries(unitNames).find(([code, name]) => text && (code === text || name.startsWith(text)))?.[0] ?? usual;

/** Rows copied from a spreadsheet; owners are looked up one by one, and what cannot be read is said line by line. */
export function PasteParcels({
  defaultUnit,
  onClose,
  onRows,
}: {
  defaultUnit: string;
  onClose: () => void;
  onRows: (rows: FilingParcel[]) => void;
}): ReactNode {
  const known = useContext(KnownParties);
  const [text, setText] = useState('');
  const [progress, setProgress] = useState<string | null>(null);
  const [faults, setFaults] = useState<string[]>([]);
  const read = async (): Promise<void> => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line.trim());
    const good: FilingParcel[] = [];
    const bad: string[] = [];
    const left: string[] = [];
    const seen = new Map<string, Party[]>();
    for (const [index, line] of lines.entries()) {
      setProgress(t('正在核对第{{index}}行，共{{count}}行', { index: index + 1, count: lines.length }));
      const [kind = '', owner = '', quantity = '', unit, unitPrice, certificateNo, contractEnd] = line
        .split(/\t|,|,/)
        .map((cell) => cell.trim());
      const refuse = (why: string): void => {
        bad.push(t('第{{index}}行：{{why}}', { index: index + 1, why }));
        left.push(line);
      };
      if (!kind || !owner || !/^\d{1,14}(\.\d{1,4})?$/.test(quantity)) {
        refuse(t('须有标的名称、权利人、数量'));
        continue;
      }
      try {
        if (!seen.has(owner)) {
          const { items } = await api.get(at('/api/parties'), { ...partyQuery(owner), pageSize: 10 });
          seen.set(owner, 'q' in partyQuery(owner) ? items.filter(({ name }) => name === owner) : items);
        }
      } catch (error) {
        refuse(error instanceof Error ? error.message : t('查找未成功'));
        continue;
      }
      const parties = seen.get(owner) ?? [];
      if (parties.length !== 1) {
        refuse(
          parties.length === 0
            ? t('没有登记过“{{owner}}”', { owner })
            : t('有{{count}}个“{{owner}}”，请改填证件号码', { count: parties.length, owner }),
        );
        continue;
      }
      known.add(parties[0]!);
      const day = contractEnd
        ?.replaceAll(/[./年月]/g, '-')
        .replace('日', '')
        .replace(/-(\d)(?=-|$)/g, '-0$1');
      good.push({
        kind,
        quantity,
        unit: unitOf(unit, defaultUnit),
        ownerPartyId: parties[0]!.id,
        ...(unitPrice ? { unitPrice } : {}),
        ...(certificateNo ? { certificateNo } : {}),
        ...(day ? { contractEnd: day } : {}),
      });
    }
    setProgress(null);
    if (good.length > 0) onRows(good);
    setFaults(bad);
    if (bad.length === 0) onClose();
    else setText(left.join('\n'));
  };
  return (
    <Modal
      open
      title={t('从表格粘贴标的')}
      width={760}
      okText={t('核对并加入')}
      cancelText={t('关闭')}
      onCancel={onClose}
      onOk={() => void read()}
      okButtonProps={{ disabled: !text.trim(), loading: progress !== null }}
    >
      <p className="quiet">
        {t('各列依次为：标的名称、权利人姓名（或证件号码）、数量、单位、单价、权属证书号、承包期限至。后四列可空。')}
      </p>
      <Input.TextArea
        rows={10}
        value={text}
        onChange={({ target }) => setText(target.value)}
        placeholder={t('耕地\t赵丰收\t12.5\t亩\t\tSF-001\t2047-12-31')}
      />
      {progress && <p role="status">{progress}</p>}
      {faults.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginTop: 10 }}
          title={t('有{{count}}行没有加入，改好后再核对', { count: faults.length })}
          description={
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          }
        />
      )}
    </Modal>
  );
}

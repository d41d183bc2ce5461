import { Button, Drawer, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { may, useMe, useRegions } from '../../api/hooks';
import type { Party } from '../../api/types';
import { PageFrame, PartyName } from '../../components';
import { ListTable } from '../../components/ListTable';
import { PartyForm } from '../../components/PartyForm';
import { partyQuery } from '../../components/PartyPicker';
import { idTypeNames } from '../../rulebook';
import { nameOf, texts } from '../../texts';
import '../../styles.work.css';
import '../../styles.filing.css';
import { t } from '../../language';

/** The register of those who trade. Numbers are masked; a number can be looked up only whole. */
export default function Parties(): ReactNode {
  const me = useMe().data;
  const regions = useRegions();
  const [params, setParams] = useSearchParams();
  // An ID number is personal data: it stays out of the address, a name may stand in it.
  const [idNumber, setIdNumber] = useState('');
  const [open, setOpen] = useState<Party | 'new' | null>(null);
  const q = params.get('q') ?? '';
  const search = (text: string): void => {
    const wanted = text.trim();
    const query = partyQuery(wanted);
    setIdNumber(query.idNumber ?? '');
    setParams(query.q ? { q: query.q } : {}, { replace: true });
  };
  const villageName = (code: string | null): string => {
    const village = regions.data?.find((region) => region.code === code);
    const town = regions.data?.find((region) => region.code === village?.parentCode);
    return village ? `${town?.name ?? ''} ${village.name}` : '—';
  };
  return (
    <PageFrame
      title={texts.nav.parties}
      extra={
        may(me, 'party.create') && (
          <Button type="primary" onClick={() => setOpen('new')}>
            {t('登记新主体')}
          </Button>
        )
      }
    >
      <div className="panel">
        <Input.Search
          className="search-box"
          defaultValue={q}
          allowClear
          enterButton={t('查找')}
          placeholder={t('姓名、名称，或完整的证件号码')}
          onSearch={search}
          maxLength={50}
        />
        <ListTable
          path={at('/api/parties')}
          query={idNumber ? { idNumber } : { q }}
          empty={idNumber ? t('没有这个证件号码的主体，可以登记新主体') : undefined}
          columns={[
            {
              title: t('姓名（名称）'),
              card: 'head',
              render: (party) => <PartyName name={party.name} kind={party.kind} />,
            },
            {
              title: t('证件'),
              render: (party) => (
                <>
                  {nameOf(idTypeNames, party.idType)} <span className="num quiet">{party.idMask}</span>
                </>
              ),
            },
            { title: t('电话'), render: (party) => <span className="num">{party.phoneMask ?? '—'}</span> },
            { title: t('所在嘎查村'), render: (party) => villageName(party.villageCode) },
            { title: t('代表人'), render: (party) => party.representative ?? '—' },
            {
              title: t('收款账户'),
              render: (party) =>
                party.bankAccount ? (
                  <span>
                    {party.bankAccount.bankName} <span className="num quiet">{party.bankAccount.accountMask}</span>
                  </span>
                ) : (
                  <span className="warn">{t('未登记')}</span>
                ),
            },
            {
              title: t('办理'),
              card: 'foot',
              render: (party) =>
                may(me, 'party.edit') && (
                  <Button type="link" size="small" onClick={() => setOpen(party)}>
                    {t('更正')}
                  </Button>
                ),
            },
          ]}
        />
      </div>
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        size={720}
        title={open === 'new' ? t('登记新主体') : t('更正登记')}
        destroyOnHidden
      >
        {open && (
          <PartyForm
            key={open === 'new' ? 'new' : open.id}
            party={open === 'new' ? undefined : open}
            onDone={() => setOpen(null)}
          />
        )}
      </Drawer>
    </PageFrame>
  );
}

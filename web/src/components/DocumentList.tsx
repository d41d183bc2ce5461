import { DownOutlined, FilePdfOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Schema } from '../api/address';
import { api } from '../api/client';
import { useRecord } from '../api/hooks';
import { documentTexts, formNames } from '../texts.documents';
import { Answer, Refusal } from './feedback';
import { DateTime } from './values';
import '../styles.documents.css';
import { t } from '../language';

export type DocumentView = Schema['DocumentView'];

type Printed = Schema['PrintForm'];
export type PrintedForm = Printed['form'];

interface DocumentListProps {
  about: 'listing' | 'application' | 'deal' | 'encumbrance';
  id: string;
  /** Forms that may be printed from this record, for those who fill it in. */
  forms?: readonly PrintedForm[];
  /** Where several sign, each has papers of his own. */
  owners?: readonly { partyId: string; name: string }[];
}

const pdfOf = (id: string): string => at('/api/documents/{id}/pdf', { id });

/** What was issued about a record, each as its PDF (art. 25). */
export function DocumentList({ about, id, forms = [], owners = [] }: DocumentListProps): ReactNode {
  const list = useRecord(at('/api/documents'), { about, id });
  return (
    <>
      <Answer of={list}>
        {(documents) =>
          documents.length === 0 ? (
            <span className="quiet">{documentTexts.empty}</span>
          ) : (
            <ul className="document-list">
              {documents.map((document) => (
                <li key={document.id}>
                  <a href={pdfOf(document.id)} target="_blank" rel="noreferrer">
                    <FilePdfOutlined /> {t(document.name)}
                  </a>
                  <div className="quiet">
                    {document.number} <DateTime at={document.issuedAt} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {forms.length > 0 && (about === 'listing' || about === 'application') && (
        <PrintForm about={about} id={id} forms={forms} owners={owners} />
      )}
    </>
  );
}

/** Papers made from what is filled in, to be signed. */
export function PrintForm({
  about,
  id,
  forms = [],
  owners = [],
}: DocumentListProps & Pick<Printed, 'about'>): ReactNode {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [owner, setOwner] = useState(owners[0]?.partyId);
  const print = async (form: PrintedForm): Promise<void> => {
    // Opened while the click lasts; browsers keep what is opened later from view.
    const page = window.open('about:blank');
    setBusy(true);
    setError(null);
    try {
      const partyId = about === 'listing' && form !== 'transfer-out-application' ? owner : undefined;
      const document = await api.post(at('/api/documents'), { about, id, form, ...(partyId && { partyId }) });
      if (page) page.location.href = pdfOf(document.id);
      await client.invalidateQueries({ queryKey: ['record', '/api/documents'] });
    } catch (refusal) {
      page?.close();
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="print-form">
      {owners.length > 1 && (
        <Select
          aria-label={documentTexts.owner}
          value={owner}
          onChange={setOwner}
          showSearch={{ optionFilterProp: 'label' }}
          options={owners.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        />
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: forms.map((form) => ({ key: form, label: formNames[form], onClick: () => void print(form) })),
        }}
      >
        <Button loading={busy}>
          {documentTexts.print} <DownOutlined />
        </Button>
      </Dropdown>
      <div className="quiet">{documentTexts.printHint}</div>
      <Refusal error={error} onClose={() => setError(null)} />
    </div>
  );
}

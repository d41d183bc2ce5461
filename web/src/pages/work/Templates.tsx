import { Button, Card, Input, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at, type Schema } from '../../api/address';
import { api } from '../../api/client';
import { may, useMe, useRecord } from '../../api/hooks';
import { ActionModal, type ActionForm, Answer, DateTime, PageFrame, Refusal } from '../../components';
import { WholeList } from '../../components/WholeList';
import { RowButton } from '../../components/ListTable';
import { documentTexts as words } from '../../texts.documents';
import '../../styles.work.css';
import '../../styles.documents.css';
import { t } from '../../language';

type TemplateLine = Schema['TemplateLine'];

type TemplateView = Schema['TemplateView'];

/** The texts of the uniform documents, edited as new editions (art. 25). */
export default function Templates(): ReactNode {
  const [params, setParams] = useSearchParams();
  const chosen = params.get('template');
  return (
    <PageFrame title={words.templates}>
      {chosen ? (
        <Template name={chosen} onBack={() => setParams({})} />
      ) : (
        <TemplateTable onChoose={(template) => setParams({ template })} />
      )}
    </PageFrame>
  );
}

function TemplateTable({ onChoose }: { onChoose: (template: string) => void }): ReactNode {
  const list = useRecord(at('/api/templates'));
  return (
    <div className="panel">
      <p className="quiet">{words.intro}</p>
      <Answer of={list}>
        {(items) => (
          <WholeList<TemplateLine>
            name={words.templates}
            rows={items}
            rowKey={({ template }) => template}
            columns={[
              { key: 'name', title: t('文书'), card: 'head', render: ({ name }) => t(name) },
              {
                key: 'edition',
                title: t('现行版本'),
                card: 'tag',
                render: ({ edition }) => (
                  <Tag color={edition === 0 ? 'default' : 'green'}>{words.edition(edition)}</Tag>
                ),
              },
              { key: 'since', title: t('启用时间'), render: ({ since }) => (since ? <DateTime at={since} /> : '—') },
              { key: 'by', title: t('修改人'), render: ({ by }) => by ?? '—' },
              { key: 'issued', title: t('使用情况'), render: ({ issued }) => words.issued(issued) },
              {
                key: 'open',
                title: t('办理'),
                card: 'foot',
                render: ({ template }) => <RowButton onClick={() => onChoose(template)}>{words.open}</RowButton>,
              },
            ]}
          />
        )}
      </Answer>
    </div>
  );
}

function Template({ name, onBack }: { name: string; onBack: () => void }): ReactNode {
  const view = useRecord(at('/api/templates/{template}', { template: name }));
  return (
    <Answer of={view}>
      {(template) => (
        <div className="stack">
          <Editor key={template.edition} template={template} onBack={onBack} />
          <Card title={words.editions}>
            {template.editions.length === 0 && <span className="quiet">{words.none}</span>}
            {template.editions.map(({ no, publishedAt, by, reason }) => (
              <p key={no}>
                <b>{words.edition(no)}</b> {reason}
                <span className="quiet">
                  {' '}
                  {by} <DateTime at={publishedAt} />
                </span>
              </p>
            ))}
          </Card>
        </div>
      )}
    </Answer>
  );
}

function Editor({ template, onBack }: { template: TemplateView; onBack: () => void }): ReactNode {
  const mayPublish = may(useMe().data, 'template.publish');
  const [source, setSource] = useState(template.source);
  const [sample, setSample] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const path = at('/api/templates/{template}', { template: template.template });
  const preview = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const pdf = await api.postForFile(at('/api/templates/{template}/preview', { template: template.template }), {
        source,
      });
      if (sample) URL.revokeObjectURL(sample);
      setSample(URL.createObjectURL(pdf));
    } catch (refusal) {
      setSample(null);
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={`${t(template.name)}（${words.edition(template.edition)}）`}>
      <div className="action-row">
        {mayPublish && (
          <>
            <Button onClick={() => void preview()} loading={busy}>
              {words.preview}
            </Button>
            <Button type="primary" disabled={source === template.source} onClick={() => setPublishing(true)}>
              {words.publish}
            </Button>
          </>
        )}
        <Button onClick={onBack}>{words.back}</Button>
      </div>
      <Refusal error={error} onClose={() => setError(null)} />
      <div className={sample ? 'template-desk with-sample' : 'template-desk'}>
        <Input.TextArea
          aria-label={words.source}
          className="template-source"
          value={source}
          readOnly={!mayPublish}
          spellCheck={false}
          autoSize={{ minRows: 16, maxRows: 40 }}
          onChange={(event) => setSource(event.target.value)}
        />
        {sample && <iframe title={words.preview} src={sample} />}
      </div>
      {publishing && (
        <ActionModal
          action={{ action: 'editions', label: words.publish }}
          path={path}
          form={publishForm(source, template.edition)}
          onClose={() => setPublishing(false)}
          onDone={() => setPublishing(false)}
        />
      )}
    </Card>
  );
}

const publishForm = (source: string, basedOn: number): ActionForm => ({
  path: 'editions',
  unversioned: true,
  primary: true,
  intro: words.publishIntro,
  fields: [{ name: 'reason', label: words.reason, kind: 'textarea', required: true, minLength: 2, maxLength: 500 }],
  toBody: (values) => ({ ...values, source, basedOn }),
});

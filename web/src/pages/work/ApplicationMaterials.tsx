import { CheckCircleFilled, DeleteOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { api } from '../../api/client';
import { useWrite, useCatalogue } from '../../api/hooks';
import type { ApplicationView, CatalogueMaterial } from '../../api/types';
import { FileLink, FileUpload, Refusal, sizeText } from '../../components';
import { t } from '../../language';

/** The seven kinds of art. 15: what is there, what is missing, what only some need. */
export function ApplicationMaterials({ application }: { application: ApplicationView }): ReactNode {
  const catalogue = useCatalogue();
  const { id } = application;
  const write = useWrite((change: { add: Schema['AddMaterial'] } | { remove: string }, options) =>
    'add' in change
      ? api.post(at('/api/applications/{id}/materials', { id }), change.add, options)
      : api.delete(at('/api/applications/{id}/materials/{materialId}', { id, materialId: change.remove }), options),
  );
  const editable = application.state === 'draft' || application.state === 'returned';
  const needed = (kind: CatalogueMaterial): boolean =>
    kind.required ||
    (kind.code === 'agentAuthority' && application.agent !== null) ||
    (kind.code === 'jointAgreement' && application.members.length > 1);
  const kinds = catalogue.data?.materials.transferee ?? [];
  return (
    <>
      <ul className="materials">
        {kinds.map((kind) => {
          const files = application.materials.filter((material) => material.kind === kind.code);
          const must = needed(kind);
          if (!editable && files.length === 0 && !must) return null;
          return (
            <li key={kind.code}>
              {files.length > 0 ? (
                <CheckCircleFilled className="ok" aria-label={t('已有')} />
              ) : (
                <MinusCircleOutlined className={must ? 'bad' : 'quiet'} aria-label={must ? t('缺') : t('可选')} />
              )}
              <div>
                <div>
                  {kind.name}{' '}
                  {must ? (
                    files.length === 0 && <span className="bad">{t('必交')}</span>
                  ) : (
                    <span className="quiet">{kind.condition ?? t('视情况')}</span>
                  )}
                </div>
                {files.map((material) => (
                  <div key={material.id} className="material-file">
                    <FileLink id={material.fileId} name={material.fileName} />{' '}
                    <span className="quiet num">{sizeText(material.size)}</span>
                    {editable && (
                      <Popconfirm
                        title={t('去掉这份材料？')}
                        okText={t('去掉')}
                        cancelText={t('保留')}
                        onConfirm={() => write.mutate({ remove: material.id })}
                      >
                        <Button
                          type="text"
                          size="small"
                          icon={<DeleteOutlined />}
                          aria-label={t('去掉{{fileName}}', { fileName: material.fileName })}
                        />
                      </Popconfirm>
                    )}
                  </div>
                ))}
              </div>
              {editable && (
                <FileUpload
                  small
                  paper={kind.name}
                  label={files.length > 0 ? t('再传一份') : t('拍照或选文件')}
                  onKept={(file) => write.mutateAsync({ add: { kind: kind.code, fileId: file.id } })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Refusal error={write.error} />
      {editable && <p className="quiet">{t('PDF、JPG、PNG，每份不超过20 MB。')}</p>}
    </>
  );
}

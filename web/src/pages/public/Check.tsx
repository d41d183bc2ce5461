import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Alert, Button, Descriptions, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { ApiError } from '../../api/client';
import { useRecord } from '../../api/hooks';
import type { CertificateCheck } from '../../api/types';
import { DateTime, ErrorState, Loading, Money, PageFrame } from '../../components';
import { certificateTexts } from '../../texts.certificate';
import { SignedStatement } from './SignedStatement';
import { t } from '../../language';

/** Anybody with a certificate in hand sees whether it is ours: by the QR code, or number and short code typed in. */
export default function Check(): ReactNode {
  const { number } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const code = params.get('code') ?? '';
  const answer = useRecord(number ? at('/api/public/certificates/{number}', { number }) : null, {
    code,
  });
  const unknown = answer.error instanceof ApiError && [400, 404, 422].includes(answer.error.status);
  return (
    <PageFrame title={t('鉴证书核验')} narrow>
      <div className="stack">
        <SignedStatement />
        {number && answer.isLoading && <Loading text={t('正在核验…')} />}
        {number && answer.data && <CheckResult check={answer.data} />}
        {number && unknown && (
          <Alert
            type="error"
            showIcon
            title={t('没有查到这份鉴证书')}
            description={t(
              '编号与校验码不符，或本平台没有出具过这份鉴证书。请对照原件重新输入；仍查不到的，请向旗交易中心核实。',
            )}
          />
        )}
        {number && answer.error && !unknown ? (
          <ErrorState error={answer.error} retry={() => void answer.refetch()} />
        ) : null}
        <div className="panel">
          <p>{t('输入鉴证书上的编号和校验码，或用手机扫描鉴证书上的二维码。')}</p>
          <Form
            key={`${number ?? ''}-${code}`}
            layout="vertical"
            requiredMark={false}
            initialValues={{ number, code }}
            onFinish={(values: { number: string; code: string }) =>
              void navigate(
                `/check/${encodeURIComponent(values.number.trim())}?code=${encodeURIComponent(values.code.trim())}`,
              )
            }
          >
            <Form.Item name="number" label={t('鉴证书编号')} rules={[{ required: true, message: t('请填写编号') }]}>
              <Input size="large" autoComplete="off" />
            </Form.Item>
            <Form.Item name="code" label={t('校验码')} rules={[{ required: true, message: t('请填写校验码') }]}>
              <Input size="large" autoComplete="off" autoCapitalize="characters" maxLength={20} />
            </Form.Item>
            <Button type="primary" htmlType="submit" size="large" block>
              {t('核验')}
            </Button>
          </Form>
        </div>
      </div>
    </PageFrame>
  );
}

function CheckResult({ check }: { check: CertificateCheck }): ReactNode {
  return (
    <div className="panel">
      <p className={check.valid ? 'check-head ok' : 'check-head bad'}>
        {check.valid ? <CheckCircleFilled /> : <CloseCircleFilled />}{' '}
        {check.valid ? t('鉴证书真实有效') : t('鉴证书已失效')}
      </p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'number', label: t('编号'), children: check.number },
          { key: 'title', label: t('项目'), children: check.title },
          { key: 'from', label: t('出让方'), children: check.transferor },
          { key: 'to', label: t('受让方'), children: check.transferee },
          { key: 'total', label: t('成交总价'), children: <Money value={check.total} strong /> },
          { key: 'at', label: t('出具时间'), children: <DateTime at={check.issuedAt} /> },
          ...(check.voidReason
            ? [{ key: 'void', label: certificateTexts.voidBecause, children: check.voidReason }]
            : []),
          ...(check.replacedBy
            ? [
                {
                  key: 'by',
                  label: certificateTexts.replacedBy,
                  children: <span className="num">{check.replacedBy}</span>,
                },
              ]
            : []),
        ]}
      />
      <p className="quiet">{t('请核对以上内容与手中原件是否一致。')}</p>
    </div>
  );
}

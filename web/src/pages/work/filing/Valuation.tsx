import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DayInput } from '../../../components/DayInput';
import { professionalTexts } from '../../../texts.professionals';
import { valuationBases, valuationKinds } from '../../../texts.work';
import { AppraiserSelect } from './AppraiserSelect';
import { money, type FilingValues } from './values';
import { t } from '../../../language';

/** A collective's price rests on an appraisal or on the recorded value (art. 29). */
export function Valuation(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const kind = Form.useWatch(['valuation', 'kind'], form) as string | undefined;
  return (
    <>
      <Form.Item
        name={['valuation', 'kind']}
        label={t('作价依据')}
        extra={t('集体产权须有评估值或账面原值（净值），价格不得低于它')}
      >
        <Select
          allowClear
          options={Object.entries(valuationKinds).map(([value, label]) => ({ value, label }))}
          onChange={(chosen: string | undefined) => {
            // What both have agreed on is the price that stands above already.
            const price = form.getFieldValue(['pricing', 'amount']) as string | undefined;
            const blank = !form.getFieldValue(['valuation', 'amount']);
            if (chosen === 'agreed' && blank && price) form.setFieldValue(['valuation', 'amount'], price);
          }}
        />
      </Form.Item>
      {kind && (
        <div className="form-grid">
          <Form.Item
            name={['valuation', 'amount']}
            label={t('金额')}
            rules={[{ required: true, message: t('请填写金额') }, money]}
          >
            <Input inputMode="decimal" suffix={t('元')} />
          </Form.Item>
          <Form.Item name={['valuation', 'basis']} label={t('金额的口径')} initialValue="listing">
            <Select options={['listing', 'total'].map((value) => ({ value, label: valuationBases[value] }))} />
          </Form.Item>
          {kind === 'appraised' && (
            <>
              <Form.Item
                name={['valuation', 'appraiser']}
                label={professionalTexts.appraiser}
                extra={professionalTexts.appraiserHint}
                rules={[{ required: true, message: professionalTexts.appraiserWanted }]}
              >
                <AppraiserSelect />
              </Form.Item>
              <Form.Item
                name={['valuation', 'reportDate']}
                label={professionalTexts.reportDate}
                rules={[{ required: true, message: professionalTexts.reportDateWanted }]}
              >
                <DayInput />
              </Form.Item>
            </>
          )}
        </div>
      )}
    </>
  );
}

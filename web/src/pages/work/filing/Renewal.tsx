import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { PartyPicker } from '../../../components';
import { DayInput } from '../../../components/DayInput';
import { renewable } from '../../../rulebook';
import { renewalTexts as texts } from '../../../texts.renewal';
import type { FilingValues } from './values';

/** Asked only where the right is let by agreement: whether it goes on with whoever has it now. */
export function Renewal(): ReactNode {
  const form = Form.useFormInstance<FilingValues>();
  const method = Form.useWatch('method', form);
  const transferKind = Form.useWatch('transferKind', form);
  const asked = Form.useWatch(['renewal', 'asked'], form) as boolean | undefined;
  const elsewhere = Form.useWatch(['renewal', 'elsewhere'], form) as boolean | undefined;
  if (method !== 'agreement' || !renewable.includes(transferKind as never)) return null;
  return (
    <>
      <Form.Item name={['renewal', 'asked']} valuePropName="checked" extra={texts.askHint}>
        <Checkbox>{texts.ask}</Checkbox>
      </Form.Item>
      {asked && (
        <div className="form-grid">
          <Form.Item
            name={['renewal', 'contract']}
            label={texts.contract}
            extra={texts.contractHint}
            rules={[{ required: true, whitespace: true, message: texts.contractWanted }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={['renewal', 'elsewhere']} valuePropName="checked" className="form-wide">
            <Checkbox>{texts.elsewhere}</Checkbox>
          </Form.Item>
          {elsewhere && (
            <>
              <Form.Item
                name={['renewal', 'transfereePartyId']}
                label={texts.transferee}
                rules={[{ required: true, message: texts.transfereeWanted }]}
              >
                <PartyPicker />
              </Form.Item>
              <Form.Item
                name={['renewal', 'endsOn']}
                label={texts.endsOn}
                rules={[{ required: true, message: texts.endsOnWanted }]}
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

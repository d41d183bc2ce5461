import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { peopleTexts } from '../../texts.people';

const texts = peopleTexts.signUp;
const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** A new password, twice; what the server would refuse is said while it is typed. */
export function PasswordFields({
  name = 'password',
  label = texts.password,
}: {
  name?: string;
  label?: string;
}): ReactNode {
  return (
    <>
      <Form.Item
        name={name}
        label={label}
        extra={texts.passwordHint}
        validateFirst
        rules={[
          { required: true, message: texts.passwordHint },
          {
            validator: (_, value: string) =>
              value.length >= 10 && kinds.filter((kind) => kind.test(value)).length >= 3
                ? Promise.resolve()
                : Promise.reject(new Error(texts.passwordHint)),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={texts.again}
        dependencies={[name]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              value === getFieldValue(name) ? Promise.resolve() : Promise.reject(new Error(texts.differs)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </>
  );
}

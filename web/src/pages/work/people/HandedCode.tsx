import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { HandedOut } from '../../../api/types.people';
import { DateTime } from '../../../components';
import { Facts } from '../../../components/Facts';
import { peopleTexts } from '../../../texts.people';

const texts = peopleTexts.code;

/** Shown this once: it is nowhere kept. */
export function HandedCode({ handed, onClose }: { handed: HandedOut | null; onClose: () => void }): ReactNode {
  return (
    <Modal
      open={handed !== null}
      title={texts.title}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        <Button key="close" type="primary" onClick={onClose}>
          {texts.close}
        </Button>,
      ]}
    >
      {handed && (
        <>
          <p>{texts.intro}</p>
          <Facts
            items={[
              [peopleTexts.staff.name, handed.account.name],
              [peopleTexts.signUp.username, <b key="u">{handed.account.username}</b>],
              [
                texts.title,
                <code key="c" className="receipt-code">
                  {handed.code.replace(/(.{4})(?=.)/g, '$1 ')}
                </code>,
              ],
              [texts.until, <DateTime key="t" at={handed.expiresAt} />],
            ]}
          />
        </>
      )}
    </Modal>
  );
}

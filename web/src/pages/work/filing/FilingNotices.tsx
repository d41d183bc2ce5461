import { Alert, Button, Space } from 'antd';
import type { ReactNode } from 'react';
import type { ListingView } from '../../../api/types';
import { deviceTexts as texts } from '../../../texts.device';
import { renewalTexts } from '../../../texts.renewal';
import type { FilingState } from './useFiling';

interface Props {
  filing: FilingState;
  /** It began from an earlier deal. */
  begun: boolean;
  view: ListingView | null;
  onDiscarded: () => void;
}

/** What somebody who fills in a filing must know before going on: where what stands in the form came from, and who else wrote. */
export function FilingNotices({ filing, begun, view, onDiscarded }: Props): ReactNode {
  const { elsewhere } = filing;
  return (
    <>
      {begun && !filing.restored && <Alert className="spaced" type="info" showIcon title={renewalTexts.prefilled} />}
      {filing.restored && filing.dirty && !elsewhere && (
        <Alert
          className="spaced"
          type="info"
          showIcon
          title={view ? texts.restoredChange : texts.restored}
          action={
            <Button
              size="small"
              onClick={() => {
                filing.discard();
                onDiscarded();
              }}
            >
              {view ? texts.discardChange : texts.discard}
            </Button>
          }
        />
      )}
      {elsewhere && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={texts.conflict}
          description={
            <>
              <p>{texts.conflictParts(elsewhere)}</p>
              <Space wrap>
                <Button size="small" onClick={() => filing.settle(true)}>
                  {texts.mine}
                </Button>
                <Button size="small" onClick={() => filing.settle(false)}>
                  {texts.theirs}
                </Button>
              </Space>
            </>
          }
        />
      )}
    </>
  );
}

export { FileNoticeSender, type Notice, type NoticeRecipient, NoticeSender } from './notice.sender.js';
export { NoticesModule } from './notices.module.js';

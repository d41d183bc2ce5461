import { t } from './language';

/** Words of an upload: a PDF, or photographs of one paper. */
export const photoTexts = {
  busy: t('正在上传'),
  oneOrPhotos: { title: t('请分开上传'), detail: t('一次请选择一个PDF文件，或者同一份材料的几张照片') },
  unreadable: {
    title: t('照片无法读取'),
    detail: t('请改用JPEG、PNG格式的照片；苹果手机请在“设置—相机—格式”中选择“兼容性最佳”后重拍'),
  },
} as const;

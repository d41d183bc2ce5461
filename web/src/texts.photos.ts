/** Words of an upload: a PDF, or photographs of one paper. */
export const photoTexts = {
  busy: '正在上传',
  oneOrPhotos: { title: '请分开上传', detail: '一次请选择一个PDF文件，或者同一份材料的几张照片' },
  unreadable: {
    title: '照片无法读取',
    detail: '请改用JPEG、PNG格式的照片；苹果手机请在“设置—相机—格式”中选择“兼容性最佳”后重拍',
  },
} as const;

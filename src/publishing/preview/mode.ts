/** Whether this build is the preview, with drafts and with what is still to come: `npm run preview` sets it. */
export const isPreview = process.env['PREVIEW'] === '1';

/** Puts the status page into the preview; the site itself never has it. */
import type { AstroIntegration } from 'astro';
import { isPreview } from './mode.ts';

export function previewPages(): AstroIntegration {
  return {
    name: 'preview-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!isPreview) return;
        injectRoute({ pattern: '/[lang]/[status]', entrypoint: './src/publishing/preview/StatusPage.astro' });
      },
    },
  };
}

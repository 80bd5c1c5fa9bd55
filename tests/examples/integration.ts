/** Puts the component page into the example site and into what `npm run dev` shows; the site itself never has it. */
import type { AstroIntegration } from 'astro';

export function examplePages(): AstroIntegration {
  return {
    name: 'example-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && process.env['EXAMPLES'] !== '1') return;
        injectRoute({ pattern: '/[lang]/komponentit', entrypoint: './tests/examples/components.astro' });
      },
    },
  };
}

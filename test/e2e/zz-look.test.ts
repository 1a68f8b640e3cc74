import { it } from 'vitest';
import { PanelData, counted } from './panel/data.ts';
import { PanelPage } from './panel/page.ts';
it('look', async () => {
  const data = await PanelData.make('nb');
  const counts = await data.counts();
  for (const [theme, width] of [['light', 1100], ['dark', 480], ['highContrast', 1100]] as const) {
    const panel = await PanelPage.open(theme, width);
    panel.page.on('console', (m) => console.log(m.text()));
    panel.page.on('pageerror', (m) => console.log(m.message, m.stack));
    const t = performance.now();
    await panel.show(counted(counts));
    console.log(theme, performance.now() - t, await panel.violations());
    const u = performance.now();
    await panel.show(counted(counts));
    console.log('again', performance.now() - u);
    const height = await panel.page.evaluate('document.documentElement.scrollHeight') as number;
    await panel.page.screenshot({ path: `/tmp/h/panel/${theme}-${width}.png`, fullPage: true });
    await panel.page.setViewportSize({ width, height });
    for (let y = 0, i = 0; y < height; y += 1250, i++) await panel.page.screenshot({ path: `/tmp/h/panel/${theme}-${width}-${i}.png`, clip: { x: 0, y, width, height: Math.min(1250, height - y) } });
    console.log('sideways', await panel.page.evaluate('document.documentElement.scrollWidth'), await panel.page.evaluate(`[...document.querySelectorAll('main *')].filter(e=>e.getBoundingClientRect().right>innerWidth-10&&!e.closest('.vh')).slice(0,12).map(e=>e.tagName+'.'+e.getAttribute('class')+' '+Math.round(e.getBoundingClientRect().left)+'-'+Math.round(e.getBoundingClientRect().right)).join('\\n')`));
    await panel.close();
  }
  data.remove();
});

/** Variables that VS Code sets on the pages of extensions, of its default themes. */
export type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

export const themes: Readonly<Record<Theme, { readonly body: string; readonly css: string }>> = {
  light: {
    body: 'vscode-light',
    css: `:root {
  --vscode-font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif;
  --vscode-font-size:13px;
  --vscode-editor-background:#ffffff;
  --vscode-foreground:#3b3b3b;
  --vscode-descriptionForeground:#5f5f5f;
  --vscode-focusBorder:#005fb8;
  --vscode-widget-border:#e5e5e5;
  --vscode-panel-border:#e5e5e5;
  --vscode-input-background:#ffffff;
  --vscode-input-foreground:#3b3b3b;
  --vscode-input-border:#8b8b8b;
  --vscode-button-background:#005fb8;
  --vscode-button-foreground:#ffffff;
  --vscode-button-hoverBackground:#0258a8;
  --vscode-button-secondaryBackground:#e5e5e5;
  --vscode-button-secondaryForeground:#3b3b3b;
  --vscode-textLink-foreground:#005fb8;
  --vscode-list-hoverBackground:#f2f2f2;
  --vscode-charts-blue:#1a85ff;
  --vscode-charts-orange:#d18616;
  --vscode-charts-lines:rgba(59,59,59,.5);
  --vscode-editorError-foreground:#e51400;
  --vscode-editorWarning-foreground:#bf8803;
  --vscode-editorInfo-foreground:#1a85ff;
  --vscode-editorWidget-background:#f8f8f8;
  --vscode-testing-iconPassed:#388a34;
  --vscode-contrastBorder:transparent;
  color-scheme:light;
}`,
  },
  dark: {
    body: 'vscode-dark',
    css: `:root {
  --vscode-font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif;
  --vscode-font-size:13px;
  --vscode-editor-background:#1f1f1f;
  --vscode-foreground:#cccccc;
  --vscode-descriptionForeground:#9d9d9d;
  --vscode-focusBorder:#0078d4;
  --vscode-widget-border:#3a3a3a;
  --vscode-panel-border:#2b2b2b;
  --vscode-input-background:#313131;
  --vscode-input-foreground:#cccccc;
  --vscode-input-border:#6a6a6a;
  --vscode-button-background:#0078d4;
  --vscode-button-foreground:#ffffff;
  --vscode-button-hoverBackground:#026ec1;
  --vscode-button-secondaryBackground:#313131;
  --vscode-button-secondaryForeground:#cccccc;
  --vscode-textLink-foreground:#4daafc;
  --vscode-list-hoverBackground:#2a2d2e;
  --vscode-charts-blue:#3794ff;
  --vscode-charts-orange:#d18616;
  --vscode-charts-lines:rgba(204,204,204,.5);
  --vscode-editorError-foreground:#f14c4c;
  --vscode-editorWarning-foreground:#cca700;
  --vscode-editorInfo-foreground:#3794ff;
  --vscode-editorWidget-background:#252526;
  --vscode-testing-iconPassed:#73c991;
  --vscode-contrastBorder:transparent;
  color-scheme:dark;
}`,
  },
  highContrast: {
    body: 'vscode-high-contrast',
    css: `:root {
  --vscode-font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif;
  --vscode-font-size:13px;
  --vscode-editor-background:#000000;
  --vscode-foreground:#ffffff;
  --vscode-descriptionForeground:#ffffff;
  --vscode-focusBorder:#f38518;
  --vscode-widget-border:#6fc3df;
  --vscode-panel-border:#6fc3df;
  --vscode-input-background:#000000;
  --vscode-input-foreground:#ffffff;
  --vscode-input-border:#6fc3df;
  --vscode-button-background:#000000;
  --vscode-button-foreground:#ffffff;
  --vscode-button-hoverBackground:#000000;
  --vscode-button-secondaryBackground:#000000;
  --vscode-button-secondaryForeground:#ffffff;
  --vscode-textLink-foreground:#21a6ff;
  --vscode-list-hoverBackground:#1a1a1a;
  --vscode-charts-blue:#3794ff;
  --vscode-charts-orange:#d18616;
  --vscode-charts-lines:#ffffff;
  --vscode-editorError-foreground:#f48771;
  --vscode-editorWarning-foreground:#ffd370;
  --vscode-editorInfo-foreground:#3794ff;
  --vscode-editorWidget-background:#000000;
  --vscode-testing-iconPassed:#73c991;
  --vscode-contrastBorder:#6fc3df;
  color-scheme:dark;
}`,
  },
  highContrastLight: {
    body: 'vscode-high-contrast vscode-high-contrast-light',
    css: `:root {
  --vscode-font-family: "Segoe UI", "Noto Sans", system-ui, sans-serif;
  --vscode-font-size:13px;
  --vscode-editor-background:#ffffff;
  --vscode-foreground:#292929;
  --vscode-descriptionForeground:#292929;
  --vscode-focusBorder:#006bbd;
  --vscode-widget-border:#0f4a85;
  --vscode-panel-border:#0f4a85;
  --vscode-input-background:#ffffff;
  --vscode-input-foreground:#292929;
  --vscode-input-border:#0f4a85;
  --vscode-button-background:#0f4a85;
  --vscode-button-foreground:#ffffff;
  --vscode-button-hoverBackground:#0f4a85;
  --vscode-button-secondaryBackground:#ffffff;
  --vscode-button-secondaryForeground:#292929;
  --vscode-textLink-foreground:#0f4a85;
  --vscode-list-hoverBackground:#eef3f8;
  --vscode-charts-blue:#1a85ff;
  --vscode-charts-orange:#d18616;
  --vscode-charts-lines:rgba(41,41,41,.5);
  --vscode-editorError-foreground:#b5200d;
  --vscode-editorWarning-foreground:#895503;
  --vscode-editorInfo-foreground:#1a85ff;
  --vscode-editorWidget-background:#ffffff;
  --vscode-testing-iconPassed:#007100;
  --vscode-contrastBorder:#0f4a85;
  color-scheme:light;
}`,
  },
};

import { createRoot } from 'react-dom/client';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import './parts/parts.css';
import { App } from './App.tsx';
import { applyTheme } from './state/theme.ts';

applyTheme();
const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);

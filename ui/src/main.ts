import './styles/index.css';
import { mount, type Component } from 'svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the application');

// Looked up rather than imported: components are built and tested before there is any screen.
const screens = import.meta.glob<{ default: Component }>('./features/App.svelte', { eager: true });

for (const { default: App } of Object.values(screens)) mount(App, { target });

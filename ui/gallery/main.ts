import '../src/styles/index.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no place for the gallery');
mount(Gallery, { target });

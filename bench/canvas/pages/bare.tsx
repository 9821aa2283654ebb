/**
 * What a plain React Flow page costs: the same number of cards and links at the places of the product's own layout, plain boxes with
 * two lines of text and stepped edges. Nothing of the product is on it but the places.
 */
import {
  Handle,
  Position,
  ReactFlow,
  useNodesState,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo } from 'react';
import { createRoot } from 'react-dom/client';
import { layoutDiagram } from '../../../src/core/layout/index.ts';
import { view } from '../../../src/core/model/index.ts';
import { largeDesign } from './largeDesign.ts';

const query = new URLSearchParams(location.search);
const design = view(largeDesign(Number(query.get('n') ?? 300), Number(query.get('links') ?? 450)));
const layout = layoutDiagram(design, { show: { activities: true, assumptions: true, factors: true } });
const zoom = query.has('fit')
  ? Math.min(innerWidth / layout.width, innerHeight / layout.height)
  : Number(query.get('zoom') ?? 0.8);

type Plain = Node<{ title: string; text: string }>;
const Card = memo(function Card({ data, width, height }: NodeProps<Plain>) {
  return (
    <div
      style={{
        width,
        height,
        border: '1px solid #888',
        background: '#fff',
        font: '12px sans-serif',
        overflow: 'hidden',
      }}
    >
      <Handle type="target" position={Position.Bottom} />
      <b>{data.title}</b>
      <p>{data.text}</p>
      <Handle type="source" position={Position.Top} />
    </div>
  );
});
const nodeTypes = { card: Card };
const nodes: Plain[] = [...layout.cards.values()].map((card) => ({
  id: card.id,
  type: 'card',
  position: { x: card.x, y: card.y },
  width: card.width,
  height: card.height,
  handles: [
    { type: 'source', position: Position.Top, x: card.width / 2, y: 0, width: 1, height: 1 },
    { type: 'target', position: Position.Bottom, x: card.width / 2, y: card.height, width: 1, height: 1 },
  ],
  data: { title: card.label, text: card.lines.join(' ') },
}));
const edges: Edge[] = layout.links.map((l) => ({
  id: l.id,
  source: l.from,
  target: l.to,
  type: 'smoothstep',
}));

function Page() {
  const [shown, , onChange] = useNodesState(nodes);
  const first = layout.cards.get('obj');
  const x = query.has('fit') || !first ? 0 : innerWidth / 2 - (first.x + first.width / 2) * zoom;
  return (
    <ReactFlow
      nodes={shown}
      edges={edges}
      onNodesChange={onChange}
      nodeTypes={nodeTypes}
      onlyRenderVisibleElements
      panOnScroll
      minZoom={0.05}
      defaultViewport={{ x, y: 0, zoom }}
    />
  );
}
const place = document.getElementById('app');
if (place) createRoot(place).render(<Page />);

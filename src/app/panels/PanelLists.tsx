/** Which of a panel's lists shows, each with how many stand in it. */
interface Props<List extends string> {
  readonly name: string;
  readonly lists: readonly { readonly id: List; readonly name: string; readonly count: number }[];
  readonly chosen: List;
  readonly onChoose: (list: List) => void;
}

export function PanelLists<List extends string>({ name, lists, chosen, onChoose }: Props<List>) {
  return (
    <div className="panel-lists" role="group" aria-label={name}>
      {lists.map((list) => (
        <button
          key={list.id}
          type="button"
          aria-pressed={list.id === chosen}
          onClick={() => onChoose(list.id)}
        >
          {list.name} <span className="num">{list.count}</span>
        </button>
      ))}
    </div>
  );
}

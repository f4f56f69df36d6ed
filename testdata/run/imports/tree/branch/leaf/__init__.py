from ... import order

order.append("leaf")

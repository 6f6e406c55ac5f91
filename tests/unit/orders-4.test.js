import { testOrders } from './orders.js';

testOrders(151, 200);

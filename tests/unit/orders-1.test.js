import { testOrders } from './orders.js';

testOrders(1, 50);

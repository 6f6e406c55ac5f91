import { testOrders } from './orders.js';

testOrders(101, 150);
